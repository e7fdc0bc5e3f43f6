import { readFileSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { INKS } from '#cards/inks.ts';

/** Side of the icon and of the sign on it, in px; the sign's is a multiple of 16, for which it is drawn. */
const SIDE = 180;
const SIGN = 112;

/** Makes the icon for home screens from the favicon: opaque, because a phone would lay a transparent one on black. */
export async function writeTouchIcon(favicon: string, target: string): Promise<void> {
  const sized = readFileSync(favicon, 'utf8').replace('<svg ', `<svg width="${SIGN}" height="${SIGN}" `);
  const margin = (SIDE - SIGN) / 2;
  const sign = { input: Buffer.from(sized), left: margin, top: margin };
  const paper = sharp({ create: { width: SIDE, height: SIDE, channels: 3, background: INKS.paper } });
  writeFileSync(target, await paper.composite([sign]).png({ palette: true, effort: 1 }).toBuffer());
}
