import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

/** A file `Name.specimen.astro`: every state of the component beside it. */
export interface SpecimenFile {
  /** Folder of the component: `ui`. */
  folder: string;
  /** Name of the component: `Mark`. */
  name: string;
  States: AstroComponentFactory;
}

const files = import.meta.glob<{ default: AstroComponentFactory }>('/src/components/*/*.specimen.astro', { eager: true });

/** Every specimen of the house, by folder and name. The pages are made of it; axe and the screenshots read the pages. */
export const SPECIMENS: SpecimenFile[] = Object.entries(files).map(([path, { default: States }]) => {
  const [folder = '', file = ''] = path.split('/').slice(-2);
  return { folder, name: file.replace('.specimen.astro', ''), States };
});

/** Folders that have specimens, each once. */
export const SPECIMEN_FOLDERS = [...new Set(SPECIMENS.map(({ folder }) => folder))];
