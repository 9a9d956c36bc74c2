import { withUnseenNamed } from './plain-characters.ts';

/** A mistake in the content, told to the person who can mend it. */
export interface Problem {
  /** File, relative to the project: `content/services/310104.json`. */
  readonly file: string;
  /** Record and field: `第 3 条 “xuhui-mhc” 的 phones[0].number`; empty for the whole file. */
  readonly record: string;
  /** Name of the editorial rule it breaks; absent for other mistakes. */
  readonly rule?: string;
  /** What is wrong. */
  readonly what: string;
  /** How to mend it; may be empty when `what` says it all. */
  readonly fix: string;
}

/** The one message that lists every problem (DESIGN 3.3). */
export function formatProblems(problems: readonly Problem[]): string {
  const lines = problems.map(({ file, record, rule, what, fix }) => {
    const says = [what, fix]
      .filter(Boolean)
      .map((part) => (/[。！？]$/.test(part) ? part : `${part}。`))
      .join('');
    const place = withUnseenNamed(`${file}${record ? `  ${record}` : ''}`);
    return `  ${place}\n    ${rule ? `〔${rule}〕 ` : ''}${withUnseenNamed(says)}`;
  });
  return [`内容有 ${problems.length} 处问题：`, ...lines].join('\n');
}

/** Thrown once, with everything that is wrong. */
export class ContentError extends Error {
  /** All problems found. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems));
    this.name = 'ContentError';
    this.problems = problems;
  }
}
