import { markedPieces } from '#search/excerpt.ts';
import type { MarkDrawing } from '#search/names.ts';
import type { SearchResult } from '#search/result.ts';
import { stemOf, tellingWords } from '#search/words.ts';
import { wholeAddress } from '#browser/site-addresses.ts';

/** What rows need besides their result. */
export interface RowSetting {
  query: string;
  marks: Record<string, MarkDrawing>;
  /** Titles of the layers, by position. */
  layers: ReadonlyMap<number, string>;
}

const SVG = 'http://www.w3.org/2000/svg';

/**
 * One result as a list item of one line: the link first, then what it is, then the fact.
 * @param group heading of the group that begins here, or empty text
 */
export function resultRow(result: SearchResult, group: string, setting: RowSetting): HTMLLIElement {
  const item = document.createElement('li');
  item.dataset.kind = result.kind;
  if (group) item.dataset.group = group;
  const [layer] = result.layers;
  if (layer !== undefined) item.dataset.layer = String(layer);
  const link = document.createElement('a');
  link.href = addressOf(result, setting.query);
  link.append(...marked(result.title, setting.query), ...result.marks.flatMap((mark) => signOf(setting.marks[mark])));
  const row = document.createElement('div');
  row.className = 'row';
  row.append(link, part('gloss', marked(result.gloss, setting.query)), part('fact', [result.fact]), layerOf(result, setting));
  item.append(row);
  return item;
}

/** Where the words stand in a section, they are marked on the page reached. */
function addressOf({ path, place, kind }: SearchResult, query: string): string {
  const address = new URL(wholeAddress(path));
  const isInText = kind !== 'event' && (place !== undefined || address.hash !== '');
  if (isInText) address.searchParams.set('mark', query);
  return address.href;
}

/** The layer, which the eye sees by its colour and pattern, for those who hear. */
function layerOf({ kind, layers }: SearchResult, setting: RowSetting): HTMLElement {
  const titles = kind === 'layer' ? [] : layers.map((position) => setting.layers.get(position) ?? '');
  return part('hidden-text', [titles.join(', ')]);
}

function part(name: string, inside: (Node | string)[]): HTMLElement {
  const made = document.createElement('span');
  made.className = name;
  made.append(...inside);
  return made;
}

/** A text with the words of the query marked. */
function marked(text: string, query: string): (Node | string)[] {
  const words = tellingWords(query);
  return markedPieces(text, words.map(stemOf), words.at(-1)).map((piece) => {
    if (!piece.isMarked) return piece.text;
    const mark = document.createElement('mark');
    mark.textContent = piece.text;
    return mark;
  });
}

/** A status mark: drawn, because no font of ours holds the signs; the sign itself for copied text, and the word for those who hear. */
function signOf(drawing: MarkDrawing | undefined): Node[] {
  if (!drawing) return [];
  const picture = document.createElementNS(SVG, 'svg');
  picture.setAttribute('viewBox', '0 0 10 16');
  picture.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', drawing.path);
  picture.append(path);
  const sign = part('hidden-text', [` ${drawing.sign}`]);
  sign.setAttribute('aria-hidden', 'true');
  return [part('mark', [picture, sign, part('hidden-text', [` (${drawing.word})`])])];
}
