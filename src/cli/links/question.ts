/**
 * The address to ask in place of another. YouTube shows a page also for a recording that is gone; its oEmbed service
 * tells the truth: 404 where there is nothing, 401 where it is private (https://oembed.com, §2.3.4).
 */
export function questionFor(address: string): string {
  const { hostname, pathname } = new URL(address);
  const isRecording = hostname === 'youtu.be' || (/(^|\.)youtube\.com$/.test(hostname) && pathname === '/watch');
  return isRecording ? `https://www.youtube.com/oembed?format=json&url=${encodeURIComponent(address)}` : address;
}
