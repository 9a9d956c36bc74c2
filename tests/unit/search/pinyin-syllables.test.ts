import { expect, it } from 'vitest';
import { pinyinSyllables } from '../../../src/search/pinyin-syllables.ts';

it.each([
  ['buxianghuole', 'bu xiang huo le'],
  ['nvergewan', 'nv er ge wan'],
  ['xianggewan', 'xiang ge wan'],
  ['haizinishui', 'hai zi ni shui'],
  ['jinge', 'jin ge'],
  ['bxhl', 'b x h l'],
  ['', ''],
])('%s is read as %s', (letters, syllables) => expect(pinyinSyllables(letters).join(' ')).toBe(syllables));
