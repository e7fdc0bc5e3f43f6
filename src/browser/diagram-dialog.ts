import style from '#browser/diagram-dialog.css?url';
import { addStylesheet } from '#browser/stylesheet.ts';

const STEPS = [1, 1.5, 2, 3, 4];

/**
 * Shows a drawing on the whole screen, with buttons to zoom; Escape closes. The drawing itself moves into the dialog
 * and back, so that no id stands on the page twice.
 * @param drawing the box that holds it
 * @param opener gets the focus back
 */
export async function enlarge(drawing: HTMLElement, opener: HTMLElement): Promise<void> {
  await addStylesheet(style);
  const svg = drawing.querySelector('svg');
  if (!svg) return;
  const dialog = document.createElement('dialog');
  dialog.className = 'enlarged';
  dialog.setAttribute('aria-label', drawing.getAttribute('aria-label') ?? 'Drawing');
  const stage = document.createElement('div');
  stage.className = 'stage';
  stage.tabIndex = 0;
  stage.append(svg);
  dialog.append(zoomBar(svg, stage, dialog), stage);
  dialog.addEventListener('close', () => {
    svg.removeAttribute('style');
    drawing.append(svg);
    dialog.remove();
    document.documentElement.style.removeProperty('overflow');
    opener.focus();
  });
  document.body.append(dialog);
  document.documentElement.style.overflow = 'hidden';
  dialog.showModal();
  fit(svg, stage);
}

/** Shows as much as the screen holds, at least in its own size on a narrow one. */
function fit(svg: SVGSVGElement, stage: HTMLElement): void {
  const [width, height] = sizeOf(svg);
  const scale = Math.min((stage.clientWidth - 32) / width, (stage.clientHeight - 32) / height);
  resize(svg, Math.min(4, Math.max(1, scale)));
}

function zoomBar(svg: SVGSVGElement, stage: HTMLElement, dialog: HTMLDialogElement): HTMLElement {
  const bar = document.createElement('p');
  const current = () => svg.getBoundingClientRect().width / sizeOf(svg)[0];
  const add = (label: string, act: () => void) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', act);
    bar.append(button);
  };
  add('Zoom in', () => {
    resize(svg, STEPS.find((step) => step > current() + 0.01) ?? STEPS.at(-1)!);
  });
  add('Zoom out', () => {
    resize(svg, STEPS.findLast((step) => step < current() - 0.01) ?? 0.5);
  });
  add('Fit', () => {
    fit(svg, stage);
  });
  add('Close', () => {
    dialog.close();
  });
  return bar;
}

function sizeOf(svg: SVGSVGElement): [width: number, height: number] {
  return [svg.viewBox.baseVal.width, svg.viewBox.baseVal.height];
}

function resize(svg: SVGSVGElement, scale: number): void {
  svg.style.width = `${sizeOf(svg)[0] * scale}px`;
  svg.style.height = 'auto';
}
