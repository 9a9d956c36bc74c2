import { expect, it } from 'vitest';
import { indexedPng } from '../../../src/cards/indexed-png.ts';
import { readPng } from './read-png.ts';

const pixelsOf = (colours: readonly number[]) =>
  Buffer.from(colours.flatMap((one) => [one >> 16, (one >> 8) & 0xff, one & 0xff, 0xff]));

it('a picture of up to 256 colours keeps every pixel', () => {
  const colours = Array.from({ length: 512 }, (_, index) => (((index * 7) % 256) * 0x010203) & 0xffffff);
  const { width, height, colour } = readPng(indexedPng(pixelsOf(colours), 32)!);
  expect([width, height]).toEqual([32, 16]);
  expect(colours.map((_, index) => parseInt(colour(index % 32, Math.floor(index / 32)), 16))).toEqual(colours);
});

it('one of more colours is left to another encoder', () => {
  expect(indexedPng(pixelsOf(Array.from({ length: 260 }, (_, index) => index * 5)), 26)).toBeUndefined();
});
