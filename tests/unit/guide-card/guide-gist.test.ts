import { describe, expect, it } from 'vitest';
import { cardGuides } from '../../../src/domain/guide-card/card-guides.ts';
import { guideGist, numberMarks } from '../../../src/domain/guide-card/guide-gist.ts';
import { listChoices } from '../../../src/domain/guide-card/guide-lists.ts';
import { firstSentences, sentencesOf } from '../../../src/domain/guide-card/sentences.ts';
import { aKnowledgeBase, aLine, aService, aSite } from '../builders.ts';
import { aPage } from '../page-builders.ts';

const TODAY = '2026-11-22';
const kb = aKnowledgeBase({
  services: {
    '310000': [
      aService({ id: 'sh-line', serves: ['310000'], area: '310000' }),
      aLine('16111', { publish: 'verify-first' }),
      aLine('16112', { standing: true }),
    ],
  },
});
const gistOf = (body: string) => guideGist(kb, aPage('guides', { body }), TODAY);
const STEP = '<Today>\n\n今天先听他说完。\n\n</Today>';
const headingsOf = (body: string) => gistOf(`您辛苦了。\n\n${STEP}\n\n${body}`)!.lists.map(({ heading }) => heading);

describe('sentences', () => {
  it('keep the quotation mark that closes after them', () => {
    expect(sentencesOf('“烦。”“别管我！”您说轻了没用。好吗')).toEqual(['“烦。”', '“别管我！”', '您说轻了没用。', '好吗']);
  });
  it('only whole ones are taken', () => {
    expect(firstSentences(['一二三。', '四五六。'], 7)).toBe('一二三。');
    expect(firstSentences(['一二三。', '四五六。'], 8)).toBe('一二三。四五六。');
    expect(firstSentences(['一二三。'], 3)).toBe('');
  });
});

describe('the gist of a guide', () => {
  it('begins with the first whole sentences of the text, sixty characters at most, even when a part for the child comes first', () => {
    const long = '这一句有十二个字不多不少。';
    const { opening } = gistOf(`<ForChild>\n\n写给你。\n\n</ForChild>\n\n${long.repeat(6)}\n\n${STEP}`)!;
    expect(opening).toBe(long.repeat(4));
  });

  it('has the step for today in full, with its number', () => {
    expect(gistOf('您辛苦了。\n\n<Today>\n\n先听。\n\n问不清，打 <Tel n="16112" />。\n\n</Today>')!.today).toEqual([
      '先听。',
      '问不清，打 16112。',
    ]);
  });

  it('has the first row of what to say, under its heading', () => {
    const table = '| 可以说 | 不要说 |\n| --- | --- |\n| “我在。” | “滚。” |\n| “慢慢来。” | “快点。” |';
    expect(gistOf(`您好。\n\n${STEP}\n\n## 换句话说\n\n${table}`)!.phrases).toEqual({
      heading: '换句话说',
      say: '“我在。”',
      avoid: '“滚。”',
    });
    expect(gistOf(`您好。\n\n${STEP}\n\n## 睡多久\n\n${table.replace('可以说', '年纪')}`)!.phrases).toBeNull();
  });

  it('a point keeps its bold beginning apart, with the colon, and every sentence of its text', () => {
    const [list] = gistOf(
      `您好。\n\n${STEP}\n\n## 先做\n\n1. **停。** 手放下。再急也不打。\n2. **吃**：看胃口。\n3. 只有字。`,
    )!.lists;
    expect(list!.ordered).toBe(true);
    expect(list!.points).toEqual([
      { lead: '停。', text: '手放下。再急也不打。' },
      { lead: '吃：', text: '看胃口。' },
      { lead: '', text: '只有字。' },
    ]);
  });

  it('a reference to a law named elsewhere is left out, for the picture does not say which', () => {
    const [list] = gistOf(`您好。\n\n${STEP}\n\n## 底线\n\n- 不满八岁，身边要有人（同法第21条）。`)!.lists;
    expect(list!.points[0]!.text).toBe('不满八岁，身边要有人。');
  });
});

describe('lists that leave their page', () => {
  const long = '这一段很长，后面的单子离了它就看不懂，所以不能单独拿出去。'.repeat(3);
  it('only those that a heading, one short sentence or a table introduces', () => {
    expect(
      headingsOf(
        `## 甲\n\n- 一\n\n## 乙\n\n先看：\n\n- 一\n\n## 丙\n\n${long}\n\n- 一\n\n## 丁\n\n先看。\n\n再看。\n\n- 一\n\n## 戊\n\n| 年纪 | 睡 |\n| --- | --- |\n| 小 | 十 |\n\n- 一`,
      ),
    ).toEqual(['甲', '乙', '戊']);
  });
  it('without the sentence that speaks of something further up', () => {
    const [list] = gistOf(`您好。\n\n${STEP}\n\n## 去找老师\n\n拿着这张纸，当面说。一样一样提：\n\n1. 马上制止。`)!.lists;
    expect(list!.leadIn).toBe('一样一样提：');
  });
  it('not those that speak to teachers', () => {
    expect(headingsOf('## 老师请注意\n\n- 一\n\n## 当天去找班主任\n\n- 一')).toEqual(['当天去找班主任']);
  });
  it('not those with a number that others may not see, or that only one region can call', () => {
    const tel = (attribute: string) => `- 打 <Tel ${attribute} />。`;
    expect(
      headingsOf(
        `## 甲\n\n${tel('n="12355"')}\n\n## 乙\n\n${tel('id="sh-line"')}\n\n## 丙\n\n${tel('n="16111"')}\n\n## 丁\n\n${tel('n="99999"')}`,
      ),
    ).toEqual(['甲']);
  });
  it('not those with words that shame, or that a child should not meet without the rest of the page', () => {
    expect(headingsOf('## 甲\n\n- 去精神科\n\n## 乙\n\n- 孩子说不想活了\n\n## 抑郁\n\n- 一\n\n## 丁\n\n- 一')).toEqual(['丁']);
  });
  it('without any list: the headings with the first sentence under each', () => {
    const [list] = gistOf(
      `您好。\n\n${STEP}\n\n## 看\n\n看一眼。再看。\n\n## 听\n\n听一听。\n\n## 问\n\n问一问。\n\n## 老师\n\n不念分。`,
    )!.lists;
    expect(list!.points).toEqual([
      { lead: '看：', text: '看一眼。' },
      { lead: '听：', text: '听一听。' },
      { lead: '问：', text: '问一问。' },
    ]);
    expect(headingsOf('## 看\n\n看一眼。')).toEqual([]);
  });
});

describe('what a picture shows of the lists', () => {
  const choices = (body: string) =>
    listChoices(gistOf(`您好。\n\n${STEP}\n\n${body}`)!.lists).map((lists) =>
      lists.map(({ heading, points, left }) => `${heading}${points.length}${left ? `+${left}` : ''}`).join(' '),
    );
  it('the first list with the first steps, then the steps alone, then fewer of them', () => {
    expect(choices('## 看\n\n- 一\n- 二\n\n## 还看\n\n- 一\n\n## 做\n\n1. 一\n2. 二')).toEqual(['看2 做2', '做2', '做1+1', '']);
    expect(choices('## 做\n\n1. 一\n\n## 看\n\n- 一')).toEqual(['做1', '做1', '']);
  });
  it('without steps all lists, then at least two, then two points of each', () => {
    const three = ['睡', '动', '吃'].map((name) => `## ${name}\n\n- 一\n- 二\n- 三`).join('\n\n');
    expect(choices(three).slice(0, 4)).toEqual(['睡3 动3 吃3', '睡3 动3', '睡2+1 动2+1 吃2+1', '睡3']);
  });
  it('nothing where there is no list', () => expect(choices('## 看\n\n看一眼。')).toEqual(['']));
});

describe('marks beside numbers', () => {
  it('stand for those that nobody has confirmed, once each, and for no public number', () => {
    const { prose } = aPage('guides', {
      body: '打 <Tel n="12355" /> 或 <Tel n="16112" />，再打 <Tel n="12355" />。',
    });
    expect(numberMarks(kb, prose, TODAY)).toEqual([{ number: '12355', text: '来源：上海市民政局，2025年3月1日，尚未电话核实' }]);
  });
});

describe('guides that are passed on', () => {
  const pages = [
    aPage('guides', { slug: 'plain' }),
    aPage('guides', { slug: 'sensitive', sensitive: true, shortTitle: '看一看' }),
    aPage('guides', { slug: 'shaming', title: '孩子抑郁了' }),
    aPage('guides', { slug: 'unseen-number', body: '您好。\n\n<Today>\n\n打 <Tel n="16111" />。\n\n</Today>' }),
    aPage('guides', { slug: 'reviewed', review: [{ by: '某院', on: '2026-11-22', kind: 'editor' }] }),
    aPage('help', { slug: 'help' }),
  ];
  const slugs = (differs: Parameters<typeof aSite>[0]) =>
    cardGuides({ ...kb, pages, site: aSite(differs) }, TODAY).map(({ front }) => front.slug);
  it('never a sensitive one, none whose title shames, none that starts with a number to be verified', () => {
    expect(slugs({ stage: 'demo' })).toEqual(['plain', 'reviewed']);
  });
  it('on a live site only those that a professional has read', () => {
    expect(slugs({ stage: 'live' })).toEqual(['reviewed']);
  });
});
