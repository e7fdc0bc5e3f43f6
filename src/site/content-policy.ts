/**
 * What a page may load: nothing but its own files. The full-text index compiles WebAssembly once a reader asks for it. The one worker keeps copies for reading without a network. A talk's
 * player is framed from its one host, after the press that asks for it.
 */
export const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  'frame-src https://www.youtube-nocookie.com',
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');
