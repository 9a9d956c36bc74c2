/** Reads and schema-checks the files of `content/`; collects problems instead of throwing. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse as parseJson, type ParseError } from 'jsonc-parser';
import { parse as parseYaml, YAMLParseError } from 'yaml';
import type { z } from 'astro/zod';
import { FRONT_MATTER, type ProseKind } from '../model/front-matter.ts';
import type { ProsePage } from '../model/knowledge-base.ts';
import type { Problem } from '../model/problem.ts';
import { parseProse } from '../prose/parse.ts';
import { schemaProblems } from './schema-problems.ts';

/** Reads files below one content folder and remembers every problem. */
export class ContentFiles {
  /** Problems found so far. */
  readonly problems: Problem[] = [];
  private readonly root: string;
  private readonly drafts: ReadonlyMap<string, string>;

  /**
   * `root` is the content folder; messages show paths as `content/…` whatever it is called. `drafts` are texts of JSON files,
   * by path below the folder, that are read instead of what lies there: content is checked before it is written.
   */
  constructor(root: string, drafts: ReadonlyMap<string, string> = new Map()) {
    this.root = root;
    this.drafts = drafts;
  }

  private label(path: string): string {
    return `content/${relative(this.root, path).split(sep).join('/')}`;
  }

  /** One JSON file, or `undefined` when it is missing or wrong. */
  json<S extends z.ZodType>(name: string, schema: S): z.infer<S> | undefined {
    const path = join(this.root, name);
    const file = this.label(path);
    let text: string;
    try {
      text = this.drafts.get(name) ?? readText(path);
    } catch {
      this.problems.push({ file, record: '', what: '没有这个文件', fix: '请补上，或从备份里复制回来' });
      return undefined;
    }
    const mistakes: ParseError[] = [];
    const data: unknown = parseJson(text, mistakes, { disallowComments: true, allowTrailingComma: false });
    const [first] = mistakes;
    if (first) {
      this.problems.push({
        file,
        record: lineAt(text, first.offset),
        what: '不是合格的 JSON',
        fix: '检查这一行附近的逗号、引号和括号',
      });
      return undefined;
    }
    const result = schema.safeParse(data);
    if (result.success) return result.data;
    this.problems.push(...schemaProblems(file, result.error.issues, data, schema));
    return undefined;
  }

  /** All `<code>.json` files of a folder, sorted by code. A file named otherwise is a problem. */
  coded<S extends z.ZodType>(folder: string, schema: S): { code: string; file: string; data: z.infer<S> }[] {
    return this.named(folder, schema, /^(\d{6}|\d{9})$/, ['区划代码', '310104']);
  }

  /** All `<name>.json` files of a folder whose names fit `pattern`; `called` says what a name is, with an example. */
  named<S extends z.ZodType>(
    folder: string,
    schema: S,
    pattern: RegExp,
    [called, example]: readonly [string, string],
  ): { code: string; file: string; data: z.infer<S> }[] {
    const path = join(this.root, folder);
    const drafted = [...this.drafts.keys()].filter((name) => name.startsWith(`${folder}/`));
    const names = [...(existsSync(path) ? readdirSync(path) : []), ...drafted.map((name) => name.slice(folder.length + 1))];
    return [...new Set(names)]
      .filter((name) => name.endsWith('.json'))
      .sort()
      .flatMap((name) => {
        const code = name.replace(/\.json$/, '');
        const file = `content/${folder}/${name}`;
        if (!pattern.test(code)) {
          this.problems.push({
            file,
            record: '',
            what: `文件名 “${name}” 不是${called}`,
            fix: `文件名写成 ${example}.json 这样的形式`,
          });
          return [];
        }
        const data = this.json(`${folder}/${name}`, schema);
        return data === undefined ? [] : [{ code, file, data }];
      });
  }

  /** All prose pages of one kind, sorted by slug; folders below the kind are allowed. */
  pages<K extends ProseKind>(kind: K): ProsePage<K>[] {
    const path = join(this.root, kind);
    if (!existsSync(path)) return [];
    return readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.mdx'))
      .sort()
      .flatMap((name) => this.page(kind, join(path, name)));
  }

  private page<K extends ProseKind>(kind: K, path: string): ProsePage<K>[] {
    const file = this.label(path);
    const source = readText(path);
    const block = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(source);
    if (!block) {
      this.problems.push({ file, record: '', what: '开头没有 --- 之间的页面信息', fix: '照 content/README.md 的样子补上' });
      return [];
    }
    let front: unknown;
    try {
      front = parseYaml(block[1]!);
    } catch (cause) {
      const line = cause instanceof YAMLParseError ? cause.linePos?.[0].line : undefined;
      this.problems.push({
        file,
        record: line ? `第 ${line + 1} 行` : '',
        what: '页面信息读不懂',
        fix: '检查冒号后的空格、引号和方括号',
      });
      return [];
    }
    const parsed = parseProse(source);
    for (const problem of parsed.problems) {
      this.problems.push({ file, record: problem.line ? `第 ${problem.line} 行` : '', what: problem.what, fix: problem.fix });
    }
    const checked = FRONT_MATTER[kind].safeParse(front);
    if (!checked.success) {
      this.problems.push(...schemaProblems(file, checked.error.issues, front, FRONT_MATTER[kind]));
      return [];
    }
    const slug = file
      .split('/')
      .at(-1)!
      .replace(/\.mdx$/, '');
    if (checked.data.slug !== slug) {
      this.problems.push({
        file,
        record: 'slug',
        what: `写的是 “${checked.data.slug}”，文件名是 “${slug}”`,
        fix: '两者写成一样',
      });
    }
    const id = file.replace(/^content\//, '').replace(/\.mdx$/, '');
    return [{ kind, file, id, front: checked.data as ProsePage<K>['front'], prose: parsed.prose, source }];
  }
}

/** The text of a file; Notepad on Windows puts a mark of byte order before it. */
function readText(path: string): string {
  return readFileSync(path, 'utf8').replace(/^\u{feff}/u, '');
}

function lineAt(text: string, offset: number): string {
  return `第 ${text.slice(0, offset).split('\n').length} 行`;
}
