import { describe, expect, it } from 'vitest';
import {
  divisionCode,
  isoDate,
  isRealDate,
  isSampleNumber,
  looseDate,
  monthDay,
  phoneNumber,
  recordId,
  text,
  webAddress,
} from '../../src/model/fields.ts';
import { campaignFrontMatter } from '../../src/model/front-matter.ts';
import { lessonSlot } from '../../src/model/lesson-calendar.ts';
import { region } from '../../src/model/region.ts';

/** The message an author gets, or `undefined` when the value is accepted. */
function complaint(schema: typeof text | typeof isoDate | typeof looseDate, value: unknown): string | undefined {
  return schema.safeParse(value).error?.issues[0]?.message;
}

describe('telephone numbers', () => {
  it.each([
    '110',
    '12356',
    '962525',
    '021-64387250',
    '0771-3290001',
    '021-64387250转2',
    '0595-96196',
    '021-962525',
    '400-161-9995',
    '800-820-1234',
    '000-00000001',
  ])('%s is accepted as it is printed', (number) => expect(complaint(phoneNumber, number)).toBeUndefined());

  it.each([
    ['057187654321', '写的是 “057187654321”，不是电话号码。请写成 0571-87654321 这样的形式'],
    ['(021)64387250', '写的是 “(021)64387250”，不是电话号码。请写成 021-64387250 这样的形式'],
    ['02164387251', '写的是 “02164387251”，不是电话号码。请写成 021-64387251 这样的形式'],
    ['13812345678', '写的是 “13812345678”，是手机号。个人手机号不公布，请写单位的固定电话'],
    ['138-1234-5678', '写的是 “138-1234-5678”，是手机号。个人手机号不公布，请写单位的固定电话'],
    ['64387250', '写的是 “64387250”，不是电话号码。请写成 021-64387250 这样的形式'],
    ['021－64387250', '写的是 “021－64387250”，不是电话号码。请写成 021-64387250 这样的形式'],
    ['', '写的是 “”，不是电话号码。请写成 021-64387250 这样的形式'],
  ])('%s is refused, and the author sees the form to write', (number, message) => {
    expect(complaint(phoneNumber, number)).toBe(message);
  });

  // DESIGN 3.3's own example: today the letter is dropped and a number with a digit too few is offered. Remove `.fails` when mended.
  it('a letter O in a number brings the number with a zero', () => {
    expect(complaint(phoneNumber, '021 6438725O')).toBe('写的是 “021 6438725O”，不是电话号码。请写成 021-64387250 这样的形式');
  });

  it('a number without quotes is refused', () => expect(complaint(phoneNumber, 12356)).toBe('请写电话号码（加引号的文字）'));

  it('only the sample city’s form counts as a sample number', () => {
    expect(isSampleNumber('000-00000001')).toBe(true);
    for (const number of ['000-0000001', '021-00000001', '000-000000012', '0000-0000001'])
      expect(isSampleNumber(number)).toBe(false);
  });
});

describe('days', () => {
  it.each(['2026-11-22', '2024-02-29'])('%s is a day', (day) => expect(isRealDate(day)).toBe(true));
  it.each(['2026-02-29', '2026-04-31', '2026-13-01', '2026-1-1', '20261122', '2026-11-22T00:00'])('%s is none', (day) =>
    expect(isRealDate(day)).toBe(false),
  );
  it('a date that YAML turned into a Date object is read as the same day', () => {
    expect(isoDate.parse(new Date('2026-11-22T00:00:00Z'))).toBe('2026-11-22');
  });
  it('a day that does not exist is named', () => {
    expect(complaint(isoDate, '2026-02-30')).toBe('写的是 “2026-02-30”，不是日期。请写成 2026-11-22 这样的形式');
    expect(complaint(isoDate, undefined)).toBe('请写日期，形如 2026-11-22');
  });
  it.each(['2024', '2024-12', '2024-12-25'])('a source may be dated %s', (date) =>
    expect(complaint(looseDate, date)).toBeUndefined(),
  );
  it.each(['2024-13', '24', '2024年', '2024-00', '2024-12-32', '2025-02-31', '2025-02-29'])(
    'a source may not be dated %s',
    (date) => expect(complaint(looseDate, date)).toBe(`写的是 “${date}”。请写成 2024-12-25、2024-12 或 2024`),
  );
});

describe('days of the year', () => {
  it.each(['01-01', '10-10', '02-29', '12-31'])('%s comes in some year', (day) =>
    expect(complaint(monthDay, day)).toBeUndefined(),
  );
  it.each(['04-31', '13-45', '02-30', '00-10', '1-1', '10月10日'])('%s comes in none', (day) =>
    expect(complaint(monthDay, day)).toBe(`写的是 “${day}”，没有这一天。日子写成 MM-DD，例如 10-10`),
  );
  it('an author who writes nothing sees the form', () =>
    expect(complaint(monthDay, undefined)).toBe('日子写成 MM-DD，例如 10-10'));
  it.each(['day', 'on', 'from', 'to'])('a wrong one is refused as %s of a kit, a lesson or a season', (field) => {
    const schemas = {
      day: campaignFrontMatter.shape.day,
      on: lessonSlot.shape.day.unwrap().shape.on,
      from: region.shape.seasons.unwrap().element.shape.from,
      to: region.shape.seasons.unwrap().element.shape.to,
    };
    expect(complaint(schemas[field as keyof typeof schemas], '04-31')).toContain('没有这一天');
  });
});

describe('codes, ids, addresses, words', () => {
  it.each(['310104', '310104014', '000000'])('code %s', (code) => expect(complaint(divisionCode, code)).toBeUndefined());
  it.each(['3101', '310104014001', '31010A', '徐汇'])('no code: %s', (code) =>
    expect(complaint(divisionCode, code)).toContain(`“${code}”，不是区划代码`),
  );
  it.each(['xuhui-mhc', 'n-110', 'a1'])('id %s', (id) => expect(complaint(recordId, id)).toBeUndefined());
  it.each(['Xuhui', 'xuhui_mhc', '-a', 'a-', 'a--b', '徐汇', 'a b'])('no id: %s', (id) =>
    expect(complaint(recordId, id)).toContain('id 只用小写字母'),
  );
  it.each(['https://www.gov.cn/', 'http://a.cn/b?c=d'])('address %s', (url) =>
    expect(complaint(webAddress, url)).toBeUndefined(),
  );
  it.each(['www.gov.cn', 'javascript:alert(1)', 'https://a b', 'ftp://a.cn'])('no address: %s', (url) =>
    expect(complaint(webAddress, url)).toBe(`写的是 “${url}”，不是网址。请从 https:// 写起`),
  );
  it('text with spaces at its ends, or none, is refused', () => {
    expect(complaint(text, ' 徐汇')).toBe('前后有空格，请删去');
    expect(complaint(text, '')).toBe('不能为空；没有就删去这一项');
  });
});
