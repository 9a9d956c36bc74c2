import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { markBlocks } from '../../src/prose/mark-blocks.ts';

const processor = unified().use(remarkParse).use(remarkGfm);

/** Every property that the web gets for `markdown`, with the words it is set on. */
function marks(markdown: string): string[] {
  const tree = processor.parse(markdown);
  markBlocks(tree);
  const found: string[] = [];
  const walk = (node: Root | Root['children'][number]) => {
    const properties = (node.data as { hProperties?: object } | undefined)?.hProperties;
    if (properties) found.push(`${node.type} ${JSON.stringify(properties)}`);
    if ('children' in node) for (const child of node.children) walk(child as Root['children'][number]);
  };
  walk(tree);
  return found;
}

describe('what the web’s styles are told', () => {
  it('which cells may be said and which may not, whichever column comes first', () => {
    expect(marks('| 不要说 | 可以说 |\n| --- | --- |\n| 别哭 | 我在 |')).toEqual([
      'table {"className":["say-table"]}',
      'tableCell {"scope":"col","className":["not"]}',
      'tableCell {"scope":"col","className":["say"]}',
      'tableCell {"className":["not"]}',
      'tableCell {"className":["say"]}',
    ]);
  });
  it('any other table only how many columns it has', () => {
    expect(marks('| 年纪 | 睡多久 |\n| --- | --- |\n| 三岁 | 十二小时 |')).toEqual([
      'table {"className":["columns-2"]}',
      'tableCell {"scope":"col"}',
      'tableCell {"scope":"col"}',
    ]);
  });
  it('a checklist, inside a list too; and no form control is left that seems to keep a tick', () => {
    const markdown = '- 甲\n  - [ ] 笔\n  - [ ] 表';
    expect(marks(markdown)).toEqual(['list {"className":["checklist"]}']);
    const tree = processor.parse(markdown);
    markBlocks(tree);
    expect(JSON.stringify(tree)).not.toContain('"checked":false');
  });
  it('a row that is shorter or longer than its heading does no harm', () => {
    expect(
      marks('| 可以说 | 不要说 |\n| --- | --- |\n| 我在 |\n| 甲 | 乙 | 丙 |').filter((mark) => mark.includes('"say"')),
    ).toHaveLength(3);
  });
});
