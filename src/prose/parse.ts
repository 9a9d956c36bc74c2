/** MDX source → the closed prose tree, with every unknown construct reported for the author. */
import type { List, Nodes, Parents, PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { characterProblem } from '../model/plain-characters.ts';
import { columnKinds } from './column-kinds.ts';
import { inlineText } from './plain-text.ts';
import { lessonPartRule, readLessonPart } from './read-lesson-part.ts';
import type { Block, CareLevel, Inline, Prose, RiskLevel } from './tree.ts';

/** Something in a body that the tree does not know. */
export interface ProseProblem {
  /** Line in the file, counted from 1, where known. */
  readonly line: number | undefined;
  /** What is wrong, in Chinese. */
  readonly what: string;
  /** How to mend it, in Chinese. */
  readonly fix: string;
}

/** A parsed body together with what was wrong in it. */
export interface ParsedProse {
  /** The blocks that were understood. */
  readonly prose: Prose;
  /** Everything that was not. */
  readonly problems: readonly ProseProblem[];
}

const COMPONENTS = 'Tel、CrisisBox、Today、ForChild、OnScreen、Care、RegionHotlines';
const RISKS: readonly string[] = ['green', 'yellow', 'orange', 'red'];
const LEVELS: readonly string[] = ['normal', 'soon', 'now'];

const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkCjkFriendly).use(remarkMdx);

/** Parses a whole MDX file (front matter included; it is skipped here). Never throws. */
export function parseProse(source: string): ParsedProse {
  try {
    const reader = new ProseReader();
    const prose = reader.blocks(processor.parse(source));
    return { prose, problems: [...harmfulCharacters(source), ...reader.problems] };
  } catch (cause) {
    const line = (cause as { line?: number }).line;
    return { prose: [], problems: [{ line, what: unreadable(cause), fix: '检查尖括号、花括号和组件的开头结尾是否成对' }] };
  }
}

/** Lines of the body with characters that cannot be seen or look like others; tabs are no more than spaces here. */
function harmfulCharacters(source: string): ProseProblem[] {
  const lines = source.split(/\r?\n/);
  const front = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  return lines.flatMap((text, index) => {
    if (index <= front) return [];
    const problem = characterProblem(text.replaceAll('\t', ' '));
    return problem ? [{ line: index + 1, ...problem }] : [];
  });
}

/** What the MDX parser found wrong, in Chinese for the mistakes authors make. */
function unreadable(cause: unknown): string {
  const reason = cause instanceof Error ? cause.message : String(cause);
  const [, close, open] = /^Unexpected closing tag `(.+?)`, expected corresponding closing tag for `(.+?)`/.exec(reason) ?? [];
  if (close && open) return `组件的开头和结尾对不上：开头是 ${open}，结尾是 ${close}`;
  const [, unclosed] = /^Expected a closing tag for `(.+?)`/.exec(reason) ?? [];
  if (unclosed) return `${unclosed} 没有结尾，或结尾不在单独的一行`;
  return `正文读不懂（${reason}）`;
}

class ProseReader {
  readonly problems: ProseProblem[] = [];
  /** Components of a lesson around what is being read, the innermost last. */
  private readonly within: string[] = [];

  blocks(parent: Parents): Block[] {
    return (parent.children as RootContent[]).flatMap((node) => this.block(node));
  }

  report(node: Nodes, what: string, fix: string): [] {
    this.problems.push({ line: node.position?.start.line, what, fix });
    return [];
  }

  private block(node: RootContent): Block[] {
    switch (node.type) {
      case 'yaml':
        return [];
      case 'heading': {
        if (node.depth !== 2 && node.depth !== 3) {
          return this.report(node, `用了 ${node.depth} 级标题`, '正文标题只用 ## 和 ###');
        }
        const holder = this.within.at(-1);
        if (holder !== undefined && (node.depth === 2 || lessonPartRule(holder)?.holds !== 'sections')) {
          return this.report(node, `<${holder}> 里写了标题`, '改成一段加粗的字；<Step> 和 <Worksheet> 里可以用 ###');
        }
        return [{ type: 'heading', depth: node.depth, children: this.inlines(node.children) }];
      }
      case 'paragraph':
        return [{ type: 'paragraph', children: this.inlines(node.children) }];
      case 'list':
        return [
          {
            type: 'list',
            ordered: node.ordered ?? false,
            start: node.start ?? 1,
            checklist: this.isChecklist(node),
            items: node.children.map((item) => this.blocks(item)),
          },
        ];
      case 'table': {
        const [head = [], ...rows] = node.children.map((row) => row.children.map((cell) => this.inlines(cell.children)));
        return [{ type: 'table', columns: columnKinds(head.map((cell) => inlineText(cell))), head, rows }];
      }
      case 'blockquote':
        return [{ type: 'quote', children: this.blocks(node) }];
      case 'mdxJsxFlowElement':
        return this.component(node);
      case 'mdxFlowExpression':
        return this.report(node, '正文里有 { } 表达式', '正文只写文字和组件；花括号请改成其他括号');
      case 'mdxjsEsm':
        return this.report(node, '正文里有 import 或 export', '删去这一行：组件不用引入');
      default:
        return this.report(
          node,
          `正文里有不认识的写法（${node.type}）`,
          `正文只用段落、标题、列表、表格、引用和组件 ${COMPONENTS}`,
        );
    }
  }

  /** Ticks belong to the reader's pen: all items have an empty box, or none has one. */
  private isChecklist(node: List): boolean {
    const boxes = node.children.filter(({ checked }) => typeof checked === 'boolean');
    if (boxes.length === 0) return false;
    if (node.ordered) this.report(node, '有框的清单用了数字编号', '去掉数字，每条都写成 - [ ]');
    if (boxes.some(({ checked }) => checked)) this.report(node, '清单里有勾好的框 [x]', '写成 [ ]，勾留给读的人打');
    if (boxes.length < node.children.length) this.report(node, '清单里有的有框，有的没有', '每条都写成 - [ ]，或都不写');
    return true;
  }

  private component(node: MdxJsxFlowElement): Block[] {
    const holder = this.within.at(-1);
    const rule = lessonPartRule(node.name);
    if (rule) return readLessonPart(node, rule, holder, this);
    if (holder !== undefined && node.name !== 'Tel') {
      return this.report(node, `<${holder}> 里不能放 <${node.name ?? ''}>`, '这里只写文字、列表、表格和 <Tel />');
    }
    switch (node.name) {
      case 'Tel': {
        const tel = this.tel(node);
        return tel ? [{ type: 'paragraph', children: [tel] }] : [];
      }
      case 'CrisisBox': {
        const level = this.attribute(node, 'level', RISKS);
        return level ? [{ type: 'crisis-box', level: level as RiskLevel, children: this.blocks(node as Parents) }] : [];
      }
      case 'Care': {
        const level = this.attribute(node, 'level', LEVELS);
        return level ? [{ type: 'care', level: level as CareLevel, children: this.blocks(node as Parents) }] : [];
      }
      case 'Today':
        return [{ type: 'today', children: this.blocks(node as Parents) }];
      case 'ForChild':
        return [{ type: 'for-child', children: this.blocks(node as Parents) }];
      case 'OnScreen':
        return [{ type: 'on-screen', children: this.blocks(node as Parents) }];
      case 'RegionHotlines':
        return [{ type: 'region-hotlines' }];
      default:
        return this.report(node, `没有叫 <${node.name ?? ''}> 的组件`, `可用的组件：${COMPONENTS}`);
    }
  }

  /** What a component of a lesson holds. */
  inside(node: MdxJsxFlowElement): Block[] {
    this.within.push(node.name!);
    const children = this.blocks(node as Parents);
    this.within.pop();
    return children;
  }

  private inlines(nodes: readonly PhrasingContent[]): Inline[] {
    return nodes.flatMap((node): Inline[] => {
      switch (node.type) {
        case 'text':
          return [{ type: 'text', value: node.value.replace(/\n/g, '') }];
        case 'strong':
          return [{ type: 'strong', children: this.inlines(node.children) }];
        case 'emphasis':
          return [{ type: 'emphasis', children: this.inlines(node.children) }];
        case 'break':
          return [{ type: 'break' }];
        case 'link':
          return this.link(node.url, node, this.inlines(node.children));
        case 'mdxJsxTextElement': {
          if (lessonPartRule(node.name)) {
            return this.report(node, `<${node.name}> 和字写在了一行`, '开头、正文、结尾各写一行，中间空一行');
          }
          if (node.name !== 'Tel')
            return this.report(node, `段落里没有叫 <${node.name ?? ''}> 的组件`, '段落里只能用 <Tel n="12356" />');
          const tel = this.tel(node);
          return tel ? [tel] : [];
        }
        case 'mdxTextExpression':
          return this.report(node, '正文里有 { } 表达式', '花括号请改成其他括号');
        default:
          return this.report(node, `段落里有不认识的写法（${node.type}）`, '段落里只用文字、粗体、链接和 <Tel />');
      }
    });
  }

  private link(href: string, node: Nodes, children: Inline[]): Inline[] {
    // Two slashes, or a slash and a backslash, lead to another host.
    if (/^(#|\/(?![/\\]))/.test(href)) return [{ type: 'link', href, children }];
    return this.report(node, `链接 “${href}” 不是站内地址`, '正文只链接本站页面，以 / 开头；外部网址写进来源');
  }

  private tel(node: MdxJsxTextElement | MdxJsxFlowElement): Inline | undefined {
    const value = (name: string) => {
      const found = node.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === name);
      return typeof found?.value === 'string' ? found.value : undefined;
    };
    const n = value('n');
    const id = value('id');
    if ((n === undefined) === (id === undefined)) {
      this.report(node, '<Tel /> 要写号码或 id，只写一个', '写成 <Tel n="12356" /> 或 <Tel id="sh-962525" />');
      return undefined;
    }
    return n === undefined ? { type: 'tel', id: id! } : { type: 'tel', n };
  }

  private attribute(node: MdxJsxFlowElement, name: string, allowed: readonly string[]): string | undefined {
    const found = node.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === name);
    const value = typeof found?.value === 'string' ? found.value : undefined;
    if (value !== undefined && allowed.includes(value)) return value;
    this.report(node, `<${node.name}> 的 ${name} 写的是 “${value ?? ''}”`, `只能写：${allowed.join('、')}`);
    return undefined;
  }
}
