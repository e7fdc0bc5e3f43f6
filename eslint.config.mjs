import astro from 'eslint-plugin-astro';
import typescript from 'typescript-eslint';

/**
 * Who may import whom. Each room lists the rooms that it may reach; everything else is an error.
 * `browser` may also reach types of `model`; `components` load `browser` by a script.
 */
const ROOMS = {
  lib: [],
  model: ['lib'],
  rules: ['lib', 'model'],
  figure: ['lib', 'model'],
  typeface: ['lib'],
  drawing: ['lib', 'model', 'figure', 'typeface'],
  search: ['lib', 'model'],
  feeds: ['lib', 'model'],
  markdown: ['lib', 'model'],
  styles: [],
  cards: ['lib', 'figure', 'typeface', 'styles'],
  site: ['lib', 'model', 'drawing', 'figure', 'search', 'cards'],
  browser: ['lib', 'search'],
  components: ['lib', 'model', 'site', 'figure', 'search', 'browser'],
  layouts: ['lib', 'model', 'site', 'components', 'browser', 'styles'],
  pages: ['lib', 'model', 'site', 'components', 'layouts', 'feeds', 'search', 'styles'],
  cli: ['lib', 'model', 'rules', 'drawing', 'figure', 'search', 'feeds', 'typeface'],
};
const ASTRO_CONTENT = ['site'];

const laws = Object.entries(ROOMS).map(([room, allowed]) => ({
  files: [`src/${room}/**/*.{ts,astro}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^#(?!(${[room, ...allowed].join('|')})/)`,
            message: `${room} may import ${allowed.join(', ') || 'nothing of ours'} only; see ARCHITECTURE.md.`,
          },
          { regex: '^\\.\\./(?!browser/)', message: 'Cross rooms by their alias: #model/tools.ts.' },
          ...(ASTRO_CONTENT.includes(room) ? [] : [{ regex: '^astro:content$', message: 'Only site and content.config.ts import astro:content.' }]),
          ...(['lib', 'model', 'rules', 'drawing', 'feeds', 'figure', 'typeface', 'cli'].includes(room)
            ? [{ regex: '^astro($|:(?!content$)|/(?!zod$))', message: `${room} runs in bare Node.` }]
            : []),
        ],
      },
    ],
  },
}));

export default [
  { ignores: ['dist/', '.astro/', 'node_modules/', 'test-results/', 'playwright-report/'] },
  ...typescript.configs.strict,
  ...astro.configs.recommended,
  ...laws,
  {
    rules: {
      'max-lines': ['error', { max: 250 }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  { files: ['src/**/*.ts'], rules: { 'max-lines-per-function': ['error', { max: 40, skipComments: true, skipBlankLines: true }] } },
  { files: ['src/components/**/*.astro'], rules: { 'max-lines': ['error', { max: 200 }] } },
];
