import { describe, expect, it } from 'vitest';
import { citePage } from '../../src/domain/cite-page.ts';
import { embedCode } from '../../src/domain/lessons/embed.ts';
import { aKnowledgeBase, aSite } from './builders.ts';
import { aPage } from './page-builders.ts';

const SITE = aSite({ baseUrl: 'https://hutong.example.org/' });
const guide = aPage('guides', { slug: 'gua', title: '先听孩子说完', updated: '2026-11-02' });

describe('how to cite an article', () => {
  it('names title, site, who answers for it, day of change, address and licence', () => {
    const imprint = { ...SITE.imprint, organizer: '某市民政局' };
    expect(citePage({ site: { ...SITE, imprint } }, guide, 'CC BY 4.0')).toBe(
      '《先听孩子说完》，护童（某市民政局），最近修改：2026年11月2日，https://hutong.example.org/guides/gua/，CC BY 4.0',
    );
  });

  it('invents neither an organizer nor an address', () => {
    expect(citePage({ site: aSite() }, guide, 'CC BY 4.0')).toBe(
      '《先听孩子说完》，护童，最近修改：2026年11月2日，网址尚未设置，CC BY 4.0',
    );
  });
});

describe('the code that embeds a lesson', () => {
  const lesson = (differs = {}) => aPage('lessons', { slug: 'ke', ...differs });

  it('shows its slides, and its title cannot end the attribute', () => {
    const code = embedCode(aKnowledgeBase({ site: SITE }), lesson({ title: '"><script>' }))!;
    expect(code).toContain('src="https://hutong.example.org/lessons/ke/embed/"');
    expect(code).toMatch(/^<iframe [^<>]*><\/iframe>$/);
  });

  it('is not given for a sensitive lesson, nor while the site has no address', () => {
    expect(embedCode(aKnowledgeBase({ site: SITE }), lesson({ sensitive: true, shortTitle: '一课' }))).toBeUndefined();
    expect(embedCode(aKnowledgeBase(), lesson())).toBeUndefined();
  });
});
