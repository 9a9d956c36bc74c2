import { pack, type Pack } from '../../../src/model/pack.ts';

const SLIDES = Array.from({ length: 5 }, (_, index) => ({
  title: `第 ${index + 1} 张`,
  lines: ['先听', '再说'],
  notes: ['讲一讲。'],
}));

/** A role's pack that names one guide and one crisis page. Throws when the schema would refuse it. */
export function aPack(differs: Partial<Pack> = {}): Pack {
  return pack.parse({
    slug: 'parents',
    kind: 'role',
    order: 1,
    title: '给家长的一包',
    summary: '先做什么，找谁。',
    audience: ['guardian'],
    use: '先看表。',
    half: [
      { minutes: 10, what: '先看', page: 'guides/xian-ting/' },
      { minutes: 20, what: '再填号码' },
    ],
    problems: [
      { when: '孩子说不想活了', see: ['help/bu-xiang-huo/'], who: '人不离开。', call: ['110', '12356'] },
      { when: '不肯上学', see: ['guides/xian-ting/'], who: '找班主任。', call: [] },
      { when: '发脾气', see: ['guides/xian-ting/'], who: '等他哭完。', call: [] },
    ],
    sections: [{ title: '看一看', pages: ['guides/xian-ting/'] }],
    print: [],
    deck: { title: '家长会', use: '二十分钟。', slides: SLIDES },
    sheets: [],
    policy: ['SH-X-1'],
    sources: ['S01'],
    updated: '2026-11-22',
    review: null,
    next: '2027-11-22',
    ...differs,
  });
}

/** A letter with blanks. */
export const LETTER: Pack['sheets'][number] = {
  file: 'letter',
  title: '给家长的信',
  version: '2026-11',
  lead: '请和孩子一起念。',
  parts: [{ kind: 'fields', title: '写好电话', fields: [{ label: '班主任', width: 'half' }] }],
};
