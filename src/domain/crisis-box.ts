/** The standard text of the crisis box (PLAN 3.5); its numbers come from data like every other. */
import type { Block, RiskLevel } from '../prose/tree.ts';

const tel = (n: string) => ({ type: 'tel', n }) as const;
const words = (value: string) => ({ type: 'text', value }) as const;
const strong = (...children: Extract<Block, { type: 'paragraph' }>['children']) => ({ type: 'strong', children }) as const;

const KEEP_TRYING = words('打不通，再打一次，或去最近的医院急诊、派出所、村（居）委会。');

const STANDARD: Readonly<Record<RiskLevel, readonly Block[]>> = {
  red: [
    {
      type: 'paragraph',
      children: [strong(words('现在有危险：打 '), tel('110'), words(' 或 '), tel('120'), words('，不要离开孩子。'))],
    },
    { type: 'paragraph', children: [words('心里撑不住，打 '), tel('12356'), words('。'), KEEP_TRYING] },
  ],
  orange: [
    {
      type: 'paragraph',
      children: [
        words('联系学校心理老师、村（居）儿童主任，或打 '),
        tel('12356'),
        words('。要联系监护人；伤害来自监护人的，不先通知他，直接报警并报民政。'),
      ],
    },
    { type: 'paragraph', children: [words('有伤、有危险：打 '), tel('110'), words('、'), tel('120'), words('。')] },
  ],
  yellow: [
    {
      type: 'paragraph',
      children: [words('先找学校心理老师或社区的卫生服务中心，也可以打 '), tel('12356'), words('、'), tel('12355'), words('。')],
    },
    { type: 'paragraph', children: [words('有危险，打 '), tel('110'), words('、'), tel('120'), words('。')] },
  ],
  green: [
    {
      type: 'paragraph',
      children: [
        words('青少年的事打 '),
        tel('12355'),
        words('，妇女儿童的事打 '),
        tel('12338'),
        words('，也可以找村（居）儿童主任。'),
      ],
    },
    {
      type: 'paragraph',
      children: [words('心里撑不住打 '), tel('12356'), words('；有危险打 '), tel('110'), words('、'), tel('120'), words('。')],
    },
  ],
};

/** What a crisis box says: the author's own words first, and the standard text where there are none. */
export function crisisBoxBody(level: RiskLevel, children: readonly Block[]): readonly Block[] {
  return children.length ? children : STANDARD[level];
}
