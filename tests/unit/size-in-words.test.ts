import { expect, test } from 'vitest';
import { sizeInWords } from '../../src/domain/size-in-words.ts';

test.each([
  [300, '1 KB'],
  [281_300, '275 KB'],
  [1_047_552, '1023 KB'],
  [1_047_553, '1.0 MB'],
  [1_400_000, '1.3 MB'],
])('%i bytes are %s, as in the folder of a Windows PC', (bytes, words) => expect(sizeInWords(bytes)).toBe(words));
