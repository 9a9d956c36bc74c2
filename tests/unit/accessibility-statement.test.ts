import { describe, expect, it } from 'vitest';
import { accessibilityStatement, LAST_CHECKED } from '../../src/domain/accessibility-statement.ts';
import { aKnowledgeBase, aSite } from './builders.ts';

const said = (statement: ReturnType<typeof accessibilityStatement>) => JSON.stringify(statement);

describe('the accessibility statement', () => {
  it('names both yardsticks and claims nothing', () => {
    const words = said(accessibilityStatement(aKnowledgeBase()));
    expect(words).toContain('WCAG');
    expect(words).toContain('GB/T 37668-2019');
    expect(words).not.toMatch(/符合|达标|达到|通过.{0,6}认证|AA 级认证/);
    expect(words).toContain('没有评过级');
  });

  it('says when it was last gone through', () => {
    expect(LAST_CHECKED).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('says that no page can be heard, until one can', () => {
    expect(said(accessibilityStatement(aKnowledgeBase()))).toContain('还没有一页有录好的朗读');
  });

  it('gives the number to ask, and says so when there is none', () => {
    const { imprint } = aSite();
    const site = aSite({ imprint: { ...imprint, correctionPhone: '0888-1000099' } });
    expect(accessibilityStatement(aKnowledgeBase({ site })).ask).toContain('请打 0888-1000099');
    const none = aSite({ imprint: { ...imprint, correctionPhone: null } });
    expect(accessibilityStatement(aKnowledgeBase({ site: none })).ask).toContain('还没有设置电话');
  });

  it('sends those who listen from the folded book to the editions that can be read', () => {
    const gap = accessibilityStatement(aKnowledgeBase()).gaps.find(({ about }) => about === '折叠小册');
    expect(gap?.says).toContain('A5 阅读版');
  });
});
