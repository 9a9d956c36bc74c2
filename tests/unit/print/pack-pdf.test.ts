import { PDFDocument } from 'pdf-lib';
import { expect, it } from 'vitest';
import { packPdf } from '../../../src/print/pack-pdf.ts';

it('packs a classic PDF without changing what it says', async () => {
  const source = await PDFDocument.create();
  source.setTitle('样例');
  for (let page = 0; page < 300; page++) source.addPage([100 + page, 200]);
  const plain = await source.save({ useObjectStreams: false });
  const packed = packPdf(plain);
  expect(packed.length).toBeLessThan(plain.length / 3);
  const read = await PDFDocument.load(packed);
  expect(read.getTitle()).toBe('样例');
  expect(read.getPages().map((page) => page.getWidth())).toEqual(source.getPages().map((page) => page.getWidth()));
});

it('refuses what it cannot read', async () => {
  expect(() => packPdf(Buffer.from('%PDF-1.7\nnothing'))).toThrow('不能压缩');
  const already = await (await PDFDocument.create()).save({ useObjectStreams: true });
  expect(() => packPdf(already)).toThrow('不能压缩');
});
