import { readFileSync } from 'node:fs';
import fontverter from 'fontverter';
import { Blob, Buffer as Run, Face, Font, shape, Variation } from 'harfbuzzjs';
import { FAMILY_NAMES, furtherLetters, publishedFile, type Family } from '#typeface/families.ts';
import { glyphPath, type GlyphPath } from '#typeface/glyph-path.ts';

/** How a text is set: the family, its weight from 400 to 700, the size in px, and extra room after each letter in em. */
export interface Setting {
  family: Family;
  weight: number;
  size: number;
  tracking?: number;
}

/** A text as an SVG path in px: its baseline runs from 0,0 to the right, and y grows downwards. */
export interface Outline {
  path: string;
  width: number;
}

interface FontFile {
  face: Face;
  characters: ReadonlySet<number>;
  /** One font a weight. */
  fonts: Map<number, Font>;
}

/** A glyph of a shaped text, in em from the text's beginning. */
interface Placed {
  file: FontFile;
  glyph: number;
  x: number;
  y: number;
}

/** Draws text with our own font files, so that a picture holds no text that another machine could set differently. */
export class Outliner {
  readonly #files: Record<Family, FontFile[]>;
  readonly #shaped = new Map<string, { glyphs: Placed[]; width: number }>();
  readonly #glyphs = new Map<string, GlyphPath>();

  private constructor(files: Record<Family, FontFile[]>) {
    this.#files = files;
  }

  /** Reads the published files of both families. */
  static async open(): Promise<Outliner> {
    const files = {} as Record<Family, FontFile[]>;
    // One after the other: two conversions at once share their memory, and the first comes out broken.
    for (const family of FAMILY_NAMES) files[family] = [await openFile(publishedFile(family)), await openFile(furtherLetters(family))];
    return new Outliner(files);
  }

  /** One line of text. A character that no published file of the family holds is left out. */
  outline(text: string, setting: Setting): Outline {
    const { glyphs, width } = this.#shape(text, setting);
    const path = glyphs.map(({ file, glyph, x, y }) => {
      const { start, rest } = this.#glyph(file, glyph, setting);
      return rest && `M${tenth(x * setting.size + start[0])} ${tenth(start[1] - y * setting.size)}${rest}`;
    });
    return { path: path.join(''), width: width * setting.size };
  }

  /** Width of one line of text, in px. */
  widthOf(text: string, setting: Setting): number {
    return this.#shape(text, setting).width * setting.size;
  }

  /**
   * Breaks a text into as few lines as it needs, of about the same length.
   * @param width greatest width of a line, in px; a word that is wider stands alone
   */
  wrap(text: string, setting: Setting, width: number): string[] {
    const words = text.split(/\s+/).filter((word) => word !== '');
    const room = this.widthOf(' ', setting);
    const widths = words.map((word) => this.widthOf(word, setting));
    const count = breakLines(widths, room, width).length;
    let [narrow, wide] = [Math.max(0, ...widths), width];
    // The narrowest width that needs no further line makes the lines even.
    while (wide - narrow > 1) {
      const middle = (narrow + wide) / 2;
      if (breakLines(widths, room, middle).length > count) narrow = middle;
      else wide = middle;
    }
    return breakLines(widths, room, wide).map((line) => line.map((index) => words[index]).join(' '));
  }

  /** Outlines grow with the size, so that a text is shaped once for all sizes. */
  #shape(text: string, { family, weight, tracking = 0 }: Setting): { glyphs: Placed[]; width: number } {
    const key = `${family} ${weight} ${tracking} ${text}`;
    const known = this.#shaped.get(key);
    if (known) return known;
    const glyphs: Placed[] = [];
    let width = 0;
    for (const { file, run } of runsOf(text, this.#files[family])) {
      const em = file.face.upem;
      for (const { codepoint, xOffset = 0, yOffset = 0, xAdvance = 0 } of shapeRun(run, fontOf(file, weight))) {
        glyphs.push({ file, glyph: codepoint, x: width + xOffset / em, y: yOffset / em });
        width += xAdvance / em + tracking;
      }
    }
    const shaped = { glyphs, width };
    this.#shaped.set(key, shaped);
    return shaped;
  }

  #glyph(file: FontFile, glyph: number, { family, weight, size }: Setting): GlyphPath {
    const key = `${family} ${this.#files[family].indexOf(file)} ${weight} ${size} ${glyph}`;
    let path = this.#glyphs.get(key);
    if (!path) this.#glyphs.set(key, (path = glyphPath(fontOf(file, weight).glyphToJson(glyph), size / file.face.upem)));
    return path;
  }
}

const tenth = (value: number) => Math.round(value * 10) / 10;

/** Puts words into lines, each filled before the next begins; gives their places in the text. */
function breakLines(widths: readonly number[], room: number, width: number): number[][] {
  const lines: number[][] = [];
  let left = 0;
  widths.forEach((each, index) => {
    if (lines.length > 0 && each + room <= left) {
      lines.at(-1)!.push(index);
      left -= each + room;
    } else {
      lines.push([index]);
      left = width - each;
    }
  });
  return lines;
}

async function openFile(path: string): Promise<FontFile> {
  const bytes = await fontverter.convert(readFileSync(path), 'sfnt');
  const face = new Face(new Blob(Uint8Array.from(bytes).buffer));
  return { face, characters: new Set(face.collectUnicodes()), fonts: new Map() };
}

function fontOf(file: FontFile, weight: number): Font {
  let font = file.fonts.get(weight);
  if (!font) {
    font = new Font(file.face);
    font.setVariations([new Variation('wght', weight)]);
    file.fonts.set(weight, font);
  }
  return font;
}

/** Stretches of a text that one file can set, in order. */
function runsOf(text: string, files: readonly FontFile[]): { file: FontFile; run: string }[] {
  const runs: { file: FontFile; run: string }[] = [];
  for (const character of text.normalize('NFC')) {
    const file = files.find(({ characters }) => characters.has(character.codePointAt(0)!));
    const last = runs.at(-1);
    if (file && last?.file === file) last.run += character;
    else if (file) runs.push({ file, run: character });
  }
  return runs;
}

function shapeRun(run: string, font: Font): ReturnType<Run['getGlyphInfosAndPositions']> {
  const buffer = new Run();
  buffer.addText(run);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  return buffer.getGlyphInfosAndPositions();
}
