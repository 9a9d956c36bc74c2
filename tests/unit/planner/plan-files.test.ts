import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import readXlsx from 'read-excel-file/node';
import { planCalendar } from '../../../src/domain/planner/plan-calendar.ts';
import { planTable } from '../../../src/domain/planner/plan-table.ts';
import type { PlannerData } from '../../../src/domain/planner/planner-data.ts';
import { yearPlan } from '../../../src/domain/planner/year-plan.ts';
import { icalendarFile } from '../../../src/open-data/icalendar.ts';
import { smallWorkbook } from '../../../src/planner/small-workbook.ts';
import { readIcalendar } from '../calendar/read-icalendar.ts';
import { aTerm, aWish, DATA } from './a-year.ts';

const HOSTILE = '=HYPERLINK("http://x")&<b>\u0000“课”';
const hostile: PlannerData = {
  ...DATA,
  lessons: DATA.lessons.map((lesson) => (lesson.slug === 'a' ? { ...lesson, title: HOSTILE } : lesson)),
};

describe('the plan as a spreadsheet', () => {
  const table = (data = DATA) => planTable(data, aWish(), yearPlan(data, aWish()));
  const opened = async (data = DATA) => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Buffer.from(smallWorkbook(table(data), '主题班会')) as never);
    return workbook.worksheets[0]!;
  };
  it('opens with a row a meeting, days as days, and the tasks for January and February', async () => {
    const sheet = await opened();
    expect(sheet.name).toBe('主题班会');
    const rows = table().rows.length;
    expect(rows).toBe(8 + 2);
    const row = (n: number) => (sheet.getRow(n).values as unknown[]).slice(1, 7);
    expect(row(2)).toEqual(['次', '日期', '星期', '节', '主题', '课']);
    expect(row(3)).toEqual([1, new Date('2025-09-11T00:00:00Z'), '周四', 3, '主题a', '课a']);
    expect(sheet.getCell('B3').numFmt).toContain('年');
    expect(row(8).slice(1, 6)).toEqual(['1月另一次', undefined, undefined, '在家做', '寒假亲子任务单']);
    expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToPage: true });
  });
  it('is read by another program too', async () => {
    const [sheet] = await readXlsx(Buffer.from(smallWorkbook(table(), '主题班会')));
    expect(sheet!.data[2]!.slice(4, 6)).toEqual(['主题a', '课a']);
  });
  it('holds a title as text, whatever it looks like', async () => {
    const cell = (await opened(hostile)).getCell('F3');
    expect(cell.formula).toBeUndefined();
    expect(cell.value).toBe(HOSTILE.replace('\u0000', ' '));
  });
  it('says what has no day', () => {
    const wish = aWish({ terms: [aTerm('2025-09-01', '2025-09-30'), aTerm('', '')] });
    expect(planTable(DATA, wish, yearPlan(DATA, wish)).rows.map(([, day]) => day)).toContain('排不下');
  });
});

describe('the plan as a calendar', () => {
  const terms = [aTerm('2026-09-01', '2027-01-22'), aTerm('', '')] as const;
  const file = (differs = {}) => {
    const wish = aWish({ terms, ...differs });
    return icalendarFile(planCalendar(hostile, wish, yearPlan(hostile, wish)));
  };
  it('has a whole day for each meeting, tentative where the holidays are unknown', () => {
    const events = readIcalendar(file()).events;
    expect(events).toHaveLength(5);
    expect(file().match(/STATUS:\w+/g)).toEqual([...Array<string>(4).fill('STATUS:CONFIRMED'), 'STATUS:TENTATIVE']);
    expect(file()).toContain('DTSTART;VALUE=DATE:20260910');
    expect(file()).toContain('第 3 节');
  });
  it('replaces its own entries when it is imported again, and leaves those of another class', () => {
    const uids = (differs = {}) => file(differs).match(/UID:\S+/g)!;
    expect(uids({ put: { a: 'd', d: 'a' } })).toEqual(uids());
    expect(uids({ period: 4 }).some((uid) => uids().includes(uid))).toBe(false);
  });
  it('names nothing on a phone that would shame, even where a lesson’s title does', () => {
    const data = { ...DATA, lessons: DATA.lessons.map((one) => ({ ...one, title: '自杀', quietTitle: '主题班会' })) };
    const calendar = planCalendar(data, aWish(), yearPlan(data, aWish()));
    expect(JSON.stringify(calendar)).not.toContain('自杀');
  });
});
