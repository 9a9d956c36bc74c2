/** The site's sign as PNG, for home screens. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { AppIcon } from '../domain/web-manifest.ts';
import { projectRoot } from '../print/templates.ts';

/** Of a picture that may be cut round, the middle four fifths are sure to be seen. */
const SAFE = 0.8;

/** Draws `public/favicon.svg` at the size asked for; a maskable one stands small on a ground of its own green. */
export function appIcon({ size, purpose }: AppIcon): Uint8Array {
  const sign = readFileSync(join(projectRoot(), 'public/favicon.svg'), 'utf8');
  return new Resvg(purpose === 'maskable' ? onGround(sign, size) : sign, { fitTo: { mode: 'width', value: size } })
    .render()
    .asPng();
}

function onGround(sign: string, size: number): string {
  const [, ground = '#fff'] = /<rect[^>]*fill="(#[0-9a-f]+)"/i.exec(sign) ?? [];
  const side = size * SAFE;
  const edge = (size - side) / 2;
  const placed = sign.replace('<svg ', `<svg x="${edge}" y="${edge}" width="${side}" height="${side}" `);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><rect width="100%" height="100%" fill="${ground}"/>${placed}</svg>`;
}
