import { describe, expect, it } from 'vitest';
import { firstParts, neutralName, neutralPurpose, shortNotice } from '../../../src/domain/prints/card-words.ts';
import { DEMO_NOTICE, SAMPLE_NOTICE, UNAPPROVED_NOTICE } from '../../../src/domain/notices.ts';
import { inTwoLines, textWidth, wrapText } from '../../../src/domain/prints/text-width.ts';

describe('names on a card', () => {
  it.each([
    ['银杏街道未成年人保护工作站', '未成年人保护工作站', '银杏街道未成年人保护工作站'],
    ['第三医院（样例市精神卫生中心）', '精神专科医院', '第三医院'],
    ['家长谈心电话（民间）', '其他热线', '家长谈心电话（民间）'],
    ['厦门心理危机干预热线', '心理援助热线', '心理援助热线'],
    ['样例市精神卫生中心', '精神专科医院', undefined],
  ])('%s', (name, kind, said) => expect(neutralName({ name, kind })).toBe(said));
});

it('what one can ask for loses the words a card does not say, and everything when the main thing is one of them', () => {
  expect(neutralPurpose('心理疏导、心理危机时的帮助、亲子关系')).toBe('心理疏导、亲子关系');
  expect(neutralPurpose('精神（心理）科门诊、住院')).toBe('');
  expect(firstParts('法律、婚姻、家庭咨询', 6)).toBe('法律、婚姻');
  expect(firstParts('家庭教育指导', 3)).toBe('');
});

it('each notice keeps its meaning in a few words, and an unknown one stays whole', () => {
  expect([SAMPLE_NOTICE, UNAPPROVED_NOTICE, DEMO_NOTICE].map(shortNotice)).toEqual([
    '样例，都是虚构的',
    '样稿，不得发放',
    '演示版，未逐条核实',
  ]);
  expect(shortNotice('别的话')).toBe('别的话');
});

describe('lines of a text', () => {
  const text = '样例市家长谈心电话（样例），周一至周五 8:30—11:30、13:30—17:00；赶集日（逢三、逢八）早上七点半开门。';
  const rooms = [8, 11, 14, 21, 34];

  it.each(rooms)(
    'hold the whole text within %i em, and none begins with closing punctuation or ends with an opening one',
    (room) => {
      const lines = wrapText(text, room);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      for (const line of lines) {
        expect(line).not.toMatch(/^[、，。；：！？）》”—]/);
        expect(line).not.toMatch(/[（《“]$/);
        if (room >= 14) expect(textWidth(line)).toBeLessThanOrEqual(room);
      }
    },
  );

  it('never cut a time or a number', () => {
    for (const room of rooms) expect(wrapText(text, room).join('\n')).toMatch(/8:30—11:30、[^]*13:30—17:00；/);
    expect(wrapText('打电话 000-55501234转802 问', 6).join('\n')).toContain('000-55501234转802');
  });

  it('a long place name breaks where a part of it ends', () => {
    expect(inTwoLines('云岭瑶族苗族侗族自治民族乡样例', 10)).toEqual(['云岭瑶族苗族侗族', '自治民族乡样例']);
    expect(inTwoLines('清河街道', 10)).toEqual(['清河街道']);
  });
});
