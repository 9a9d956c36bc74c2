/** What an author sees for each kind of mistake. The messages are part of the product: change them on purpose. */
import { describe, expect, it } from 'vitest';
import type { Form } from '../../../src/model/form.ts';
import { aBenefit, aProgramme, aSource, aTerm, aTopic, whatAuthorSees } from '../builders.ts';
import { aPage } from '../page-builders.ts';

describe('forms', () => {
  const aForm = (differs: Partial<Form>): Form => ({
    slug: 'zoufang-jilu',
    title: '走访记录',
    version: '2026-11',
    lead: '走访后填。',
    sides: 1,
    parts: [{ kind: 'lines', title: '记下来', lines: 3 }],
    ...differs,
  });
  const withForm = (form: Form) =>
    whatAuthorSees({
      pages: [aPage('toolkit', { slug: 'zoufang-jilu', audience: ['child-director'] })],
      forms: { 'zoufang-jilu': form },
    });

  it('that ask for a name, an address or a diagnosis of the child', () => {
    expect(
      withForm(
        aForm({
          parts: [
            {
              kind: 'fields',
              title: '孩子',
              fields: [
                { label: '姓名', width: 'half' },
                { label: '家庭地址', width: 'half' },
              ],
            },
            { kind: 'table', title: '情况', columns: [{ label: '诊断', share: 1 }], rows: 2 },
            { kind: 'fields', title: '签字', fields: [{ label: '儿童主任姓名', width: 'half' }] },
          ],
        }),
      ),
    ).toMatchInlineSnapshot(`
      "内容有 3 处问题：
        content/forms/zoufang-jilu.json  parts[0] “孩子”
          有一栏 “姓名”：表单不记孩子的姓名、证件、住址、照片和诊断。改成 “自编代号”，或删去这一栏。
        content/forms/zoufang-jilu.json  parts[0] “孩子”
          有一栏 “家庭地址”：表单不记孩子的姓名、证件、住址、照片和诊断。改成 “自编代号”，或删去这一栏。
        content/forms/zoufang-jilu.json  parts[1] “情况”
          有一栏 “诊断”：表单不记孩子的姓名、证件、住址、照片和诊断。改成 “自编代号”，或删去这一栏。"
    `);
  });
  it('without a page, and with the guardian told in every case', () => {
    expect(withForm(aForm({ slug: 'zoufang-jilv' }))).toContain('文件却是 zoufang-jilu.json');
    expect(withForm(aForm({ parts: [{ kind: 'steps', title: '步骤', items: ['先通知监护人。'] }] }))).toContain(
      '同一条里没有例外',
    );
  });
});

describe('reference lists', () => {
  it('terms, topics, sources and laws that are listed twice', () => {
    const law = { id: 'wbf-23', law: '未成年人保护法', summary: '一句' };
    expect(
      whatAuthorSees({
        glossary: [aTerm('困境儿童'), aTerm('困境儿童')],
        topics: [aTopic('emotions'), aTopic('emotions')],
        sources: [aSource('S01'), aSource('S01')],
        laws: [law, law],
      }),
    ).toMatchInlineSnapshot(`
      "内容有 4 处问题：
        content/glossary.json  第 2 条 “困境儿童” 的 term
          “困境儿童” 写了两次，第 1 条也是。合成一条，或换一个名字。
        content/laws.json  第 2 条 “wbf-23” 的 id
          “wbf-23” 写了两次，第 1 条也是。合成一条，或换一个名字。
        content/sources.json  第 2 条 “S01” 的 id
          “S01” 写了两次，第 1 条也是。合成一条，或换一个名字。
        content/topics.json  第 2 条 “emotions” 的 id
          “emotions” 写了两次，第 1 条也是。合成一条，或换一个名字。"
    `);
  });
  it('sources, topics, pages, laws and clauses that do not exist', () => {
    expect(
      whatAuthorSees({
        glossary: [aTerm('留守儿童', { sources: ['S02', 'SH-X-11'], topics: ['school'] })],
        pages: [aPage('help', { slug: 'bu-xiang-huo' })],
        crisisWords: { intents: [{ page: 'bu-xiang-hou', terms: ['不想活'] }], negatives: [] },
        benefits: { '310104': [aBenefit({ laws: ['wbf-32'] })] },
        laws: [{ id: 'wbf-23', law: '未成年人保护法', summary: '一句' }],
        programmes: { '310104': [aProgramme({ policy: ['SH-X-2'] })] },
      }),
    ).toMatchInlineSnapshot(`
      "内容有 6 处问题：
        content/benefits/310104.json  第 1 条 “allowance” 的 laws[0]
          没有叫 “wbf-32” 的法条。相近的有：wbf-23。
        content/crisis-words.json  intents[0].page
          没有叫 “bu-xiang-hou” 的求助页。相近的有：bu-xiang-huo。
        content/glossary.json  第 1 条 “留守儿童” 的 sources[0]
          没有叫 “S02” 的来源或条款。相近的有：S01、S09。
        content/glossary.json  第 1 条 “留守儿童” 的 sources[1]
          没有叫 “SH-X-11” 的来源或条款。相近的有：SH-X-1、SH-X-10。
        content/glossary.json  第 1 条 “留守儿童” 的 topics[0]
          没有叫 “school” 的主题。先在 topics.json 里补上。
        content/programmes/310104.json  第 1 条 “companions” 的 policy[0]
          没有条款 “SH-X-2”。相近的有：SH-X-1、SH-X-10。"
    `);
  });
});
