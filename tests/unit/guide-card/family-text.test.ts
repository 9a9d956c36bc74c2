import { describe, expect, it } from 'vitest';
import { familyText, LONGEST_FAMILY_TEXT } from '../../../src/domain/guide-card/family-text.ts';
import { aKnowledgeBase, aSite } from '../builders.ts';
import { aPage } from '../page-builders.ts';

const kb = aKnowledgeBase();
const STEP = '您好。\n\n<Today>\n\n今天先听他说完。\n\n</Today>';
const messageOf = (body: string) => familyText(kb, aPage('guides', { body: `${STEP}\n\n${body}` }), '2026-11-22');
const LONG = '这一条写得很长很长，一条就占去五十个字，所以几条放在一起，三百个字的话里就放不下了，只好少放几条。';

describe('the message for the family', () => {
  it('holds everything in its order', () => {
    expect(messageOf('## 先做\n\n试一试：\n\n1. **停。** 手放下。\n2. **听。** 不插嘴。')).toBe(
      [
        '【先听孩子说完】',
        '先做一件事：今天先听他说完。',
        '先做：',
        '试一试：',
        '1. 停。手放下。',
        '2. 听。不插嘴。',
        '有人受伤害打 110；受伤、急病打 120；心里撑不住打 12356。',
        '全文在“护童”网站。',
        '本页尚未经专业人员审读。演示版，未逐条核实。',
      ].join('\n'),
    );
  });

  it('gives bold sentences alone where the points are long, and says where the rest is', () => {
    const points = ['先停一停。', '蹲下来看。', '等它过去。', '再抱一抱。'].map(
      (lead, index) => `${index + 1}. **${lead}** ${LONG}`,
    );
    const message = messageOf(`## 五步：慢慢来\n\n${points.join('\n')}`);
    expect(message).toContain(
      '五步：慢慢来\n1. 先停一停。\n2. 蹲下来看。\n3. 等它过去。\n4. 再抱一抱。\n（每一条怎么做，看全文）',
    );
  });

  it('gives the first points where bold words alone would say nothing', () => {
    const points = ['停。', '想。', '补。', '练。'].map(
      (lead, index) => `${index + 1}. **${lead}** ${LONG}还有半句也不短，写在这里。`,
    );
    const message = messageOf(`## 四步\n\n${points.join('\n')}`);
    expect(message).toContain(`2. 想。${LONG}还有半句也不短，写在这里。\n（还有 2 条，看全文）`);
    expect(message).not.toContain('补');
  });

  it('marks an unconfirmed number that it names, and only then', () => {
    expect(messageOf('## 先做\n\n- 打 <Tel n="12355" />。')).toContain('12355：来源：上海市民政局，2025年3月1日，尚未电话核实');
    const lead = `## 先做\n\n1. **先停一停。** ${LONG.repeat(4)}打 <Tel n="12355" />。\n2. **再听一听。** ${LONG}`;
    expect(messageOf(lead)).toContain('1. 先停一停。\n2. 再听一听。');
    expect(messageOf(lead)).not.toContain('12355');
  });

  it('keeps the step whole even where nothing else fits', () => {
    const step = LONG.repeat(7);
    const message = familyText(
      kb,
      aPage('guides', { body: `<Today>\n\n${step}\n\n</Today>\n\n## 先做\n\n- 一\n- 二` }),
      '2026-11-22',
    );
    expect(message).toContain(step);
    expect(message).not.toContain('· 一');
    expect(messageOf(`## 先做\n\n- ${LONG.repeat(6)}`).length).toBeLessThanOrEqual(LONGEST_FAMILY_TEXT);
  });

  it('has no line about a demonstration on a live site', () => {
    const review = [{ by: '某院', on: '2026-11-22', kind: 'editor' as const }];
    const live = { ...kb, site: aSite({ stage: 'live', baseUrl: 'https://a.example.org/hu' }) };
    const message = familyText(live, aPage('guides', { review }), '2026-11-22');
    expect(message).not.toContain('演示版');
    expect(message).toContain('全文：https://a.example.org/hu/guides/xian-ting/');
    expect(message.endsWith('2026年11月22日由某院（编辑）审读。')).toBe(true);
  });
});
