/** A box of text as laid out, in px; x and y are its centre. */
export interface Box {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
  lines: string[];
  /** Width of the last line's text, in px. */
  lastWidth: number;
}

/** A drawing as Mermaid laid it out. */
export interface Layout {
  width: number;
  height: number;
  nodes: Box[];
  groups: Box[];
  /** `ends` is `<from>_<to>`; an id may hold an underscore itself. */
  edges: { ends: string; path: string }[];
  labels: Box[];
}

/**
 * Runs in the browser's page: lets Mermaid lay the drawing out and reads the geometry off its SVG.
 * It must not refer to anything outside itself.
 */
export async function layOut({ id, mermaid }: { id: string; mermaid: string }): Promise<Layout> {
  const api = (globalThis as unknown as { mermaid: { render(id: string, text: string): Promise<{ svg: string }> } }).mermaid;
  const { svg } = await api.render(id, mermaid);
  const host = document.createElement('div');
  host.innerHTML = svg;
  document.body.replaceChildren(host);
  const root = host.querySelector('svg')!;
  const [origin, view] = [root.getBoundingClientRect(), root.viewBox.baseVal];
  root.setAttribute('width', String(view.width));
  root.setAttribute('height', String(view.height));
  const base = root.getCTM() ?? new DOMMatrix();
  const box = (element: Element, shape: Element | null, name: string): Box => {
    const [rect, rows] = [(shape ?? element).getBoundingClientRect(), [...element.querySelectorAll('tspan.text-outer-tspan')]];
    const texts = (rows.length > 0 ? rows : [...element.querySelectorAll('text')]) as SVGTextContentElement[];
    return {
      id: name,
      x: rect.left - origin.left + rect.width / 2,
      y: rect.top - origin.top + rect.height / 2,
      width: rect.width,
      height: rect.height,
      lastWidth: texts.at(-1)?.getComputedTextLength() ?? 0,
      lines: texts.map((row) => (row.textContent ?? '').trim()).filter((text) => text !== ''),
    };
  };
  const nodes = [...root.querySelectorAll('g.node')].map((node) =>
    box(
      node,
      node.querySelector(':scope > rect, :scope > path, :scope > polygon, :scope > circle, :scope > g.basic, :scope > .label-container'),
      /flowchart-(.+)-\d+$/.exec(node.id)?.[1] ?? node.id,
    ),
  );
  const groups = [...root.querySelectorAll('g.cluster')].map((group) => box(group, group.querySelector('rect'), group.id.replace(`${id}-`, '')));
  const edges = [...root.querySelectorAll('path.flowchart-link')].map((path) => {
    const [, ends = ''] = /L_(.+)_\d+$/.exec(path.getAttribute('data-id') ?? path.id) ?? [];
    const shift = (path.parentElement as unknown as SVGGraphicsElement).getCTM()!;
    return { ends, path: `${path.getAttribute('d') ?? ''}|${shift.e - base.e},${shift.f - base.f}|${view.x},${view.y}` };
  });
  const labels = [...root.querySelectorAll('g.edgeLabel')].filter((label) => (label.textContent ?? '').trim() !== '').map((label) => box(label, null, ''));
  return { width: view.width, height: view.height, nodes, groups, edges, labels };
}
