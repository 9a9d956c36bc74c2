/** A filled call sheet at `/desk/`: what was confirmed, corrected and dead, and what the operator gets of it. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, afterEach, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { readContent } from '../../src/read-content/read-content.ts';
import { FIXTURE_TODAY, PROJECT } from '../site/run-build.ts';
import { axeFindings } from './axe-findings.ts';
import { answer, choose, done, mistakes, openDesk, sideways, status } from './desk-page.ts';
import { openSite, WIDTHS, type OpenSite } from './open-site.ts';

const { dist, content } = inject('fixture');
const STREET = '880101001';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
afterEach(() => expect(site.elsewhere).toEqual([]));

describe('a filled call sheet', () => {
  /** The street's call sheet as the site gives it out, with what was said at the first numbers. */
  async function called(...calls: Readonly<Record<string, string>>[]): Promise<Buffer> {
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(join(dist, `streets/${STREET}/calls.xlsx`));
    const table = book.getWorksheet('打电话')!;
    const headings = table.getRow(3).values as string[];
    calls.forEach((cells, index) => {
      for (const [heading, text] of Object.entries({ 打电话的人: '荷塘街道 儿童督导员', 日期: FIXTURE_TODAY, ...cells }))
        table.getRow(4 + index).getCell(headings.indexOf(heading)).value = text;
    });
    return Buffer.from(await book.xlsx.writeBuffer());
  }
  const RIGHT = { 接通: '是', 号码对: '是', 别的也对: '是', 新时间: '周一至周五 8:30-17:00，节假日休息' };

  test('tells what is confirmed, corrected and dead, and the operator’s command takes its file', async () => {
    const page = await openDesk(site, WIDTHS.phone);
    await choose(
      page,
      await called(RIGHT, { 接通: '空号两次' }, { 接通: '是', 号码对: '否', 新号码: '0888-1000098' }),
      '打电话.xlsx',
    );
    await done(page);
    expect(await status(page).innerText()).toBe('看完了，没有错。打了的号码：接通 2 个，空号两次 1 个。核实 1 条。');
    const text = await answer(page).innerText();
    for (const words of ['停用号码名单要加 1 个', '换成 0888-1000098，请再打一次新号码', '2026-11-22 核实'])
      expect(text).toContain(words);
    expect([await axeFindings(page), await sideways(page)]).toEqual([[], 0]);

    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#desk-download').click()]);
    const name = `电话核实-${STREET}-${FIXTURE_TODAY}.json`;
    expect(download.suggestedFilename()).toBe(name);
    expect(await page.locator('#desk-letter').innerText()).toContain(`npm run desk -- calls import ${name}`);
    const folder = mkdtempSync(join(tmpdir(), 'hutong-desk-calls-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    await download.saveAs(join(folder, name));
    cpSync(content, join(folder, 'content'), { recursive: true });
    const { status: code, stdout } = spawnSync(
      process.execPath,
      [join(PROJECT, 'src/commands/desk.ts'), 'calls', 'import', join(folder, name), '--yes'],
      {
        cwd: PROJECT,
        env: { ...process.env, HUTONG_CONTENT: join(folder, 'content'), HUTONG_TODAY: FIXTURE_TODAY },
        encoding: 'utf8',
      },
    );
    expect([code, stdout]).toEqual([0, expect.stringContaining('接通 2 个，空号两次 1 个。核实 1 条。')]);
    expect(readContent(join(folder, 'content')).services.filter(({ assured }) => assured?.on === FIXTURE_TODAY)).toHaveLength(1);
  });

  test('with slips is answered cell by cell, and has nothing to send', async () => {
    const page = await openDesk(site, WIDTHS.desk);
    await choose(page, await called({ ...RIGHT, 新号码: '13812345678' }, { 接通: '也许' }), '打电话.xlsx');
    await done(page);
    expect(await status(page).innerText()).toBe('看完了：2 处要改。');
    expect((await mistakes(page)).join()).toMatch(/第 4 行「新号码」.*手机号.*第 5 行「接通」/);
    expect(await page.locator('#desk-handover').isVisible()).toBe(false);
  });
});
