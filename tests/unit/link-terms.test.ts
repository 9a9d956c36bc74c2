import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { linkTerms, remarkLinkTerms } from '../../src/prose/link-terms.ts';

const parse = (mdx: string): Root => unified().use(remarkParse).use(remarkMdx).parse(mdx);

/** The links of an article as `term→address`, and its text. */
function linked(mdx: string, terms: readonly string[]) {
  const tree = parse(mdx);
  linkTerms(tree, terms, (term) => `/glossary/#${term}`);
  const links: string[] = [];
  const walk = (node: { type: string; url?: string; value?: string; children?: unknown[] }): string => {
    const text = node.value ?? (node.children ?? []).map((child) => walk(child as typeof node)).join('');
    if (node.type === 'link') links.push(`${text}→${node.url}`);
    return text;
  };
  return { text: walk(tree as Parameters<typeof walk>[0]), links };
}

describe('terms of the glossary', () => {
  it('are linked at their first use only, and no word changes', () => {
    const { text, links } = linked('先找儿童主任。**儿童主任**会帮忙转介。', ['转介', '儿童主任']);
    expect(links).toEqual(['儿童主任→/glossary/#儿童主任', '转介→/glossary/#转介']);
    expect(text).toBe('先找儿童主任。儿童主任会帮忙转介。');
  });
  it('the longer of two that begin alike', () => {
    expect(linked('说说心理健康素养。', ['心理健康', '心理健康素养']).links).toEqual(['心理健康素养→/glossary/#心理健康素养']);
  });
  it('are left alone in headings, links, and where a child or somebody in danger reads', () => {
    const mdx =
      '## 转介\n\n看[转介](/toolkit/a/)\n\n<ForChild>\n\n转介\n\n</ForChild>\n\n<CrisisBox level="red">\n\n转介\n\n</CrisisBox>';
    expect(linked(mdx, ['转介']).links).toEqual(['转介→/toolkit/a/']);
  });
  it('are linked in guides, not on crisis pages', () => {
    const run = (path: string) => {
      const tree = parse('先转介。');
      remarkLinkTerms({ terms: ['转介'] })(tree, { path });
      return JSON.stringify(tree).includes('"link"');
    };
    expect(run('/site/content/guides/a.mdx')).toBe(true);
    expect(run('/site/content/help/a.mdx')).toBe(false);
  });
});
