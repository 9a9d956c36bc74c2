/** Zod issues → problems an author understands. */
import type { z } from 'astro/zod';
import { nearest } from '../domain/nearest.ts';
import { fieldName, recordName } from '../domain/problems/record-name.ts';
import type { Problem } from '../model/problem.ts';
import { keysAt } from './schema-keys.ts';

type Issue = z.core.$ZodIssue;

const TYPES: Record<string, string> = {
  string: '文字（加引号）',
  number: '数字（不加引号）',
  boolean: 'true 或 false',
  array: '列表 [ ]',
  object: '一组栏目 { }',
  int: '整数',
};

/** Turns the issues of one file into problems. `data` is what the author wrote, `schema` what it should have been. */
export function schemaProblems(file: string, issues: readonly Issue[], data: unknown, schema: z.ZodType): Problem[] {
  return issues.map((issue) => {
    const [what = '', ...rest] = messageOf(issue, data, schema).split(/(?<=。)/);
    return { file, record: recordOf(issue.path, data), what, fix: rest.join('') };
  });
}

function messageOf(issue: Issue, data: unknown, schema: z.ZodType): string {
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path);
    return issue.keys
      .map((key) => {
        // Of a choice of shapes, another one may have it.
        const close = nearest(
          key,
          known.filter((name) => name !== key),
        );
        return `没有叫 “${key}” 的栏目。${close.length ? `是不是 ${close.join('、')}？` : '删去它，或对照编辑器里的提示改名'}`;
      })
      .join('');
  }
  if (issue.code === 'invalid_type' && valueAt(issue.path, data) === undefined) return '缺少这一项。请补上';
  if (issue.code === 'invalid_type' && /^Invalid input/.test(issue.message)) {
    return `写的是 ${JSON.stringify(valueAt(issue.path, data))}，应为${TYPES[issue.expected] ?? issue.expected}`;
  }
  if (issue.code === 'too_small' && /^Too small/.test(issue.message)) return '太少。至少写一项';
  if (/^(Invalid|Too|Unrecognized)/.test(issue.message)) return `写法不对（${issue.message}）`;
  return issue.message;
}

function valueAt(path: readonly PropertyKey[], data: unknown): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data);
}

function recordOf(path: readonly PropertyKey[], data: unknown): string {
  const [first, ...rest] = path;
  if (typeof first !== 'number') return fieldName(path);
  const record = valueAt([first], data) as { id?: unknown; term?: unknown } | undefined;
  const name = record?.id ?? record?.term;
  return recordName(first, typeof name === 'string' ? name : undefined, rest);
}
