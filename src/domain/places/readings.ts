import { pinyin } from 'pinyin-pro';

/**
 * How a plain name can be read: a part for each character, the reading in this name first, then the others that its
 * characters have. Those count too: dictionaries know 莘 as *shen*, the people of 莘庄 say *xin*.
 */
export function readingsOf(plain: string): string {
  const here = pinyin(plain, { toneType: 'none', type: 'array', v: true });
  return [...plain]
    .map((sign, index) => {
      const all = pinyin(sign, { toneType: 'none', type: 'array', v: true, multiple: true });
      return [...new Set([here[index] ?? sign, ...all].flatMap(asTyped))].join('/');
    })
    .join(' ');
}

/** 绿 is typed `lv` by some and `lu` by others. */
function asTyped(reading: string): string[] {
  return reading.includes('v') ? [reading, reading.replace('v', 'u')] : [reading];
}
