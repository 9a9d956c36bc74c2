/** What an author sees for each kind of mistake. The messages are part of the product: change them on purpose. */
import { describe, expect, it } from 'vitest';
import { whatAuthorSees } from '../builders.ts';
import { aPage } from '../page-builders.ts';

const pages = (...written: ReturnType<typeof aPage>[]) => whatAuthorSees({ pages: written });

describe('wording', () => {
  const says = (body: string, front: Parameters<typeof aPage<'help'>>[1] = {}) => pages(aPage('help', { ...front, body }));

  it('numbers typed by hand', () => {
    expect(says('打 12356。\n\n- 或打021-64387250\n- 或 110\n- 或 962525 转 2\n\n**急救１２０**')).toMatchInlineSnapshot(`
      "内容有 5 处问题：
        content/help/xian-ting.mdx  第 1 行 “打 12356。”
          〔phone-numbers〕 手写了像电话号码的数字 “12356”。全国号码写成 <Tel n="…" />，地区号码写成 <Tel id="…" />。
        content/help/xian-ting.mdx  第 3 行 “或打021-64387250”
          〔phone-numbers〕 手写了像电话号码的数字 “021-64387250”。全国号码写成 <Tel n="…" />，地区号码写成 <Tel id="…" />。
        content/help/xian-ting.mdx  第 4 行 “或 110”
          〔phone-numbers〕 手写了像电话号码的数字 “110”。全国号码写成 <Tel n="…" />，地区号码写成 <Tel id="…" />。
        content/help/xian-ting.mdx  第 5 行 “或 962525 转 2”
          〔phone-numbers〕 手写了像电话号码的数字 “962525”。全国号码写成 <Tel n="…" />，地区号码写成 <Tel id="…" />。
        content/help/xian-ting.mdx  第 7 行 “急救１２０”
          〔phone-numbers〕 手写了像电话号码的数字 “１２０”。全国号码写成 <Tel n="…" />，地区号码写成 <Tel id="…" />。"
    `);
  });
  it('amounts, years, articles and times are no telephone numbers', () => {
    expect(
      says(
        '第120条；120 分钟；2024—2026 年；行动方案（2024—2026）；2026-11-22；12000 元；800—1100 字；8:30—11:30；每月 110 元；1100 米。',
      ),
    ).toBe('没有问题');
  });
  it('promises about a service, in the body and in the summary', () => {
    expect(says('心理热线24小时有人，免费，也保密。', { summary: '免费的求助电话。' })).toMatchInlineSnapshot(`
      "内容有 4 处问题：
        content/help/xian-ting.mdx  summary
          〔claims〕 写了 “免费”，未核实不得写。删去这几个字；时间和收费由服务数据显示。确实不是说服务的，在 exceptions 里写 rule: claims 和理由。
        content/help/xian-ting.mdx  第 1 行 “心理热线24小时有人，免费，也保密。”
          〔claims〕 写了 “24小时”，未核实不得写。删去这几个字；时间和收费由服务数据显示。确实不是说服务的，在 exceptions 里写 rule: claims 和理由。
        content/help/xian-ting.mdx  第 1 行 “……理热线24小时有人，免费，也保密。”
          〔claims〕 写了 “免费”，未核实不得写。删去这几个字；时间和收费由服务数据显示。确实不是说服务的，在 exceptions 里写 rule: claims 和理由。
        content/help/xian-ting.mdx  第 1 行 “……4小时有人，免费，也保密。”
          〔claims〕 写了 “保密”，未核实不得写。删去这几个字；时间和收费由服务数据显示。确实不是说服务的，在 exceptions 里写 rule: claims 和理由。"
    `);
  });
  it.each([
    '不答应保密。',
    '不答应替他保密，马上报告学校。',
    '先别答应孩子保密。',
    '这件事不能保密。',
    '不能替他保密。',
    '不要替孩子保密。',
    '坏人会要求孩子保密。',
    '紧急的二十四小时内决定。',
  ])('advice is not a promise: %s', (advice) => {
    expect(says(advice)).toBe('没有问题');
  });
  it.each(['来电保密。', '我们替您保密。', '承诺保密。', '全程保密。', '不收费，保密。'])('still a promise: %s', (promise) => {
    expect(says(promise)).toContain('写了 “保密”，未核实不得写');
  });
  it('only 保密 has its forms of advice', () => expect(says('挂号不能免费。')).toContain('写了 “免费”，未核实不得写'));
  it('what not to say may name the guardian and a promise', () => {
    expect(says('| 可以说 | 不要说 |\n| --- | --- |\n| 我陪你。 | 我要告诉你监护人。 |\n| 我去找人。 | 我全程保密。 |')).toBe(
      '没有问题',
    );
  });
  it('a promise is let through with an exception and its reason', () => {
    expect(says('图书馆免费。', { exceptions: [{ rule: 'claims', reason: '说的是公园，不是服务' }] })).toBe('没有问题');
    expect(says('图书馆免费。', { exceptions: [{ rule: 'claim', reason: '写错了' }] })).toMatchInlineSnapshot(`
      "内容有 2 处问题：
        content/help/xian-ting.mdx  exceptions[0].rule
          没有可以例外的规则 “claim”。相近的有：claims。
        content/help/xian-ting.mdx  第 1 行 “图书馆免费。”
          〔claims〕 写了 “免费”，未核实不得写。删去这几个字；时间和收费由服务数据显示。确实不是说服务的，在 exceptions 里写 rule: claims 和理由。"
    `);
  });
  it('telling the guardian without the exception in the same passage', () => {
    expect(
      says(
        '先陪着，再通知监护人和老师。\n\n伤害来自监护人的，不先通知他。\n\n- 联系孩子的监护人\n- 告诉其监护人；监护人涉嫌加害的，先报警',
      ),
    ).toMatchInlineSnapshot(`
      "内容有 2 处问题：
        content/help/xian-ting.mdx  第 1 行 “先陪着，再通知监护人和老师。”
          〔guardian〕 写了 “通知监护人”，同一段里没有例外。在同一段补上：伤害来自监护人的，不先通知他，直接报警并报民政。
        content/help/xian-ting.mdx  第 5 行 “联系孩子的监护人”
          〔guardian〕 写了 “联系孩子的监护人”，同一段里没有例外。在同一段补上：伤害来自监护人的，不先通知他，直接报警并报民政。"
    `);
  });
  it('no exception in the front matter lets the guardian rule go', () => {
    expect(says('通知监护人。', { exceptions: [{ rule: 'guardian', reason: '不想写' }] })).toMatchInlineSnapshot(`
      "内容有 2 处问题：
        content/help/xian-ting.mdx  exceptions[0].rule
          没有可以例外的规则 “guardian”。只能写：diagnosis、claims、words、terms、sentence-length、page-length、jargon、own-words。
        content/help/xian-ting.mdx  第 1 行 “通知监护人。”
          〔guardian〕 写了 “通知监护人”，同一段里没有例外。在同一段补上：伤害来自监护人的，不先通知他，直接报警并报民政。"
    `);
  });
  it('words to avoid, with the better word where there is one', () => {
    expect(says('他不是差生，别说他不正常。\n\n有人说自杀未遂。', { title: '孩子想轻生' })).toMatchInlineSnapshot(`
      "内容有 4 处问题：
        content/help/xian-ting.mdx  title
          〔words〕 用了要避免的话 “轻生”。可以写：有自杀念头。
        content/help/xian-ting.mdx  第 1 行 “他不是差生，别说他不正常。”
          〔words〕 用了要避免的话 “差生”。可以写：孩子。
        content/help/xian-ting.mdx  第 1 行 “他不是差生，别说他不正常。”
          〔words〕 用了要避免的话 “不正常”。可以写：需要请医生看一看。
        content/help/xian-ting.mdx  第 3 行 “有人说自杀未遂。”
          〔words〕 用了要避免的话 “自杀未遂”。可以写：尝试自杀。"
    `);
  });
  it('words to avoid may stand in the column of what not to say, nowhere else in the table', () => {
    expect(says('| 可以说 | 不要说 |\n| --- | --- |\n| 我陪你。 | 想开点。 |')).toBe('没有问题');
    expect(says('| 可以说 | 不要说 |\n| --- | --- |\n| 想开点。 | 哭什么。 |')).toContain('用了要避免的话 “想开点”');
    expect(says('| 可以说 | 不要说（矫情） |\n| --- | --- |\n| 我陪你。 | 哭什么。 |')).toContain('用了要避免的话 “矫情”');
  });
  it.each(['家里有病人要照顾。', '把有病历的先带上。', '温差生病。', '他缺爱好。'])(
    'a word that only looks like one: %s',
    (sentence) => {
      expect(says(sentence)).toBe('没有问题');
    },
  );
  it('words to avoid are let through with an exception', () => {
    expect(says('“想开点”没有用。', { exceptions: [{ rule: 'words', reason: '引用原话' }] })).toBe('没有问题');
  });
});
