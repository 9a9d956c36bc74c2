/** Every field of every kind of content against every hostile text: taken to the letter, or refused in Chinese. */
import { describe, expect, it } from 'vitest';
import { formatProblems } from '../../../src/model/problem.ts';
import { schemaProblems } from '../../../src/read-content/schema-problems.ts';
import { allStringFields, type StringField } from '../../hostile/string-fields.ts';
import { HOSTILE } from '../../hostile/strings.ts';

const FIELDS = allStringFields();

/** Moves the cursor of a terminal, turns a line around, or is not there to see. */
const HARMFUL = /(?!\p{Variation_Selector})[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\u2028\u2029]/u;

/** A message of fewer Chinese characters says nothing. */
const FEWEST_WORDS = 4;

/** What is wrong with the way a field treats a text; nothing when it is right. */
function fault({ path, schema }: StringField, text: string): string | undefined {
  const { data, error } = schema.safeParse(text);
  if (!error) {
    if (data !== text) return `${path} makes ${JSON.stringify(data)} of ${JSON.stringify(text)}`;
    return HARMFUL.test(text) ? `${path} takes ${JSON.stringify(text)}` : undefined;
  }
  const message = formatProblems(schemaProblems('content/x.json', error.issues, text, schema));
  const own = message.split('\n').slice(2).join('').split(text).join('');
  if ((own.match(/\p{Script=Han}/gu)?.length ?? 0) < FEWEST_WORDS || /Invalid|Expected|undefined/.test(own))
    return `${path} says ${message}`;
  return HARMFUL.test(message.replaceAll('\n', '')) ? `${path} repeats ${JSON.stringify(text)}` : undefined;
}

it('the corpus has more than five hundred texts, each once', () => {
  expect(HOSTILE.length).toBeGreaterThan(500);
  expect(new Set(HOSTILE.map(({ text }) => text)).size).toBe(HOSTILE.length);
});

it('the walk finds the fields of every kind, inside lists, choices and tables too', () => {
  const paths = FIELDS.map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining([
      'services[].phones[].hours.note',
      'forms.parts[].rows[].say',
      'regions.whoCounts.groups[].like[]',
      'holidays.holidays.<key>',
      'site.map.attribution',
      'lessons.goals[]',
    ]),
  );
});

describe.each(Object.entries(Object.groupBy(FIELDS, ({ path }) => path.split(/[.[]/)[0]!)))('%s', (_kind, fields = []) => {
  it('takes a hostile text to the letter, or refuses it in Chinese without repeating what cannot be seen', () => {
    expect(fields.flatMap((field) => HOSTILE.flatMap(({ text }) => fault(field, text) ?? []))).toEqual([]);
  });
});

describe('a web address', () => {
  const website = FIELDS.find(({ path }) => path === 'services[].website')!.schema;

  it('is one that browsers open as a page of that site, and nothing else', () => {
    const taken = HOSTILE.filter(({ text }) => website.safeParse(text).success).map(({ text }) => new URL(text).protocol);
    expect(new Set(taken)).toEqual(new Set(['https:']));
  });

  it.each([
    'https://[',
    'https://%00/',
    'https://a.cn:99999/',
    'https://user:secret@a.cn/',
    'https://a.cn\\b/',
    'https://a.cn/\u202Ebc',
  ])('%j is refused', (address) => expect(website.safeParse(address).success).toBe(false));

  it.each(['https://www.gov.cn/', 'http://mzj.sh.gov.cn/1.html?a=1&b=2#c', 'https://政务.中国/路'])('%j is taken', (address) =>
    expect(website.safeParse(address).success).toBe(true),
  );
});

describe('an id', () => {
  const id = FIELDS.find(({ path }) => path === 'services[].id')!.schema;
  const complaint = (value: string) => id.safeParse(value).error?.issues[0]?.message;

  it('that is no name for a folder on Windows is refused', () => {
    expect(complaint('con')).toBe('写的是 “con”。Windows 不让文件夹叫这个名字，请换一个');
    expect(complaint('con-xin')).toBeUndefined();
  });

  it('that is too long for a path is refused', () => {
    expect(complaint('a'.repeat(80))).toBeUndefined();
    expect(complaint('a'.repeat(81))).toBe('id 太长了，最多 80 个字母');
  });
});
