import type { Tool } from '#model/joined.ts';

/** How each kind of tool reads. */
export const KIND_WORDS: Record<Tool['kind'], string> = {
  tool: 'Tool',
  platform: 'Platform',
  component: 'Component',
  standard: 'Standard',
  'kubernetes-api': 'Kubernetes API',
  service: 'Service',
};
