/** Names of places that do not exist: as many as a nation needs, no two alike, the same in every run. */

const SIGNS = [
  '安平长春东方福光海和华江金景康兰乐龙明南宁清泉瑞山石顺松太天通文武西祥新兴阳永玉云泽中白宝北碧昌潮成池川翠大丹德鼎峰凤岗高古关桂河鹤红',
  '湖虎怀黄吉佳嘉建涧界锦靖九巨军开坤莱蓝礼利连良凌柳鹿罗绿梅美孟牧鸟盘坪青秋仁荣赛沙上深双朔四苏塔潭桃田铁望温雾溪仙香秀旭雪延燕义银迎渔圆月',
]
  .flatMap((line) => [...line])
  .filter((sign, index, all) => all.indexOf(sign) === index);

/** Has no divisor in common with any number of signs, so that neighbours are not named alike and yet no name comes twice. */
const STRIDE = 7919;

/** The name number `index` of `length` signs. */
export function madeUpName(index: number, length: number): string {
  let rest = (index * STRIDE) % SIGNS.length ** length;
  return Array.from({ length }, () => {
    const sign = SIGNS[rest % SIGNS.length]!;
    rest = Math.floor(rest / SIGNS.length);
    return sign;
  }).join('');
}
