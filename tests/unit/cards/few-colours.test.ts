import { expect, it } from 'vitest';
import { withFewColours } from '../../../src/cards/few-colours.ts';

const pixelsOf = (colours: readonly number[]) =>
  Buffer.from(colours.flatMap((one) => [one >> 16, (one >> 8) & 0xff, one & 0xff, 0xff]));

it('keeps the most frequent colours and gives every other pixel the nearest of them', () => {
  const green = 0x1f5c4d;
  const paper = 0xfbf8f1;
  const picture = [green, green, 0x205d4e, paper, paper, paper, 0xf0f0f0, 0x1f5c4e];
  expect(withFewColours(pixelsOf(picture), 2)).toEqual(pixelsOf([green, green, green, paper, paper, paper, paper, green]));
});

it('leaves a picture of few colours as it is, and the one it was given untouched', () => {
  const given = pixelsOf([1, 2, 3, 3]);
  expect(withFewColours(given, 3)).toEqual(given);
  withFewColours(given, 1);
  expect(given).toEqual(pixelsOf([1, 2, 3, 3]));
});

it('of two colours that are used alike keeps the darker one, so that the same picture has the same bytes', () => {
  expect(withFewColours(pixelsOf([9, 5]), 1)).toEqual(pixelsOf([5, 5]));
  expect(withFewColours(pixelsOf([5, 9]), 1)).toEqual(pixelsOf([5, 5]));
});
