import type { Audience } from '../model/fields.ts';

/** The name of each reader. */
export const AUDIENCE_WORDS: Readonly<Record<Audience, string>> = {
  guardian: '家长',
  carer: '带孩子的人',
  'child-director': '儿童主任',
  teacher: '老师',
  counsellor: '心理老师',
  principal: '校长',
  child: '同学',
  volunteer: '志愿者',
};

/** `给儿童主任、老师`: whom a page is for. */
export function audienceWords(audience: readonly Audience[]): string {
  return `给${audience.map((one) => AUDIENCE_WORDS[one]).join('、')}`;
}
