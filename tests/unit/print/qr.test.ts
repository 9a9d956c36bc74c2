import qrcode from 'qrcode-generator';
import { expect, it } from 'vitest';
import { qrSvg } from '../../../src/print/qr.ts';

const QUIET = 4;

it('draws every module of the code, within a quiet zone', () => {
  const url = 'https://hutong.example.org/streets/310104003/';
  const code = qrcode(0, 'M');
  code.addData(url);
  code.make();
  const count = code.getModuleCount();
  const svg = qrSvg(url);
  expect(svg).toContain(`viewBox="0 0 ${count + 2 * QUIET} ${count + 2 * QUIET}"`);
  const drawn = new Set<string>();
  for (const [, x, y, width] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1/g)) {
    for (let offset = 0; offset < Number(width); offset++) drawn.add(`${Number(x) + offset - QUIET} ${Number(y) - QUIET}`);
  }
  for (let row = 0; row < count; row++) {
    for (let column = 0; column < count; column++) expect(drawn.has(`${column} ${row}`)).toBe(code.isDark(row, column));
  }
});
