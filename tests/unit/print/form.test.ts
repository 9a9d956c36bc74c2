/** Toolkit forms on paper. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ToolkitForm } from '../../../src/domain/toolkit-form.ts';
import { printForm } from '../../../src/print/print-form.ts';
import { printFaults } from './print-faults.ts';
import { readPdf } from './read-pdf.ts';

let cache: string;
beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), 'hutong-form-'));
});
afterAll(() => rm(cache, { recursive: true, force: true }));

/** A form with a part of every kind. */
const everyPart: ToolkitForm = {
  slug: 'zoufang-jilu',
  title: '走访与联系记录',
  version: '2026-11',
  lead: '每次走访后填，当天收好。',
  sides: 1,
  siteName: '护童',
  notices: ['演示版：文字未经专业审读，地址电话未逐条核实'],
  url: 'https://hutong.example.org/toolkit/zoufang-jilu/',
  parts: [
    {
      kind: 'fields',
      title: '这一次',
      fields: [
        { label: '自编代号', width: 'third' },
        { label: '日期', width: 'third' },
        { label: '见到谁', width: 'full' },
      ],
    },
    { kind: 'checks', title: '走之前', hint: '做到的打勾', items: ['看上次的记录', '告诉同事去哪里'], columns: 2 },
    { kind: 'steps', title: '到了以后', items: ['先问好', '再坐下'] },
    { kind: 'points', title: '留心看', items: ['睡得怎么样', '吃得怎么样'] },
    { kind: 'say', title: '这样说', rows: [{ say: '“最近忙吗？”', not: '“考了几分？”' }] },
    {
      kind: 'table',
      title: '商定的事',
      columns: [
        { label: '谁', share: 1 },
        { label: '做什么', share: 3 },
      ],
      rows: 3,
    },
    {
      kind: 'table',
      title: '多久内',
      columns: [
        { label: '', share: 1 },
        { label: '做什么', share: 3 },
      ],
      rows: [['马上', '不离人']],
    },
    { kind: 'lines', title: '还想记的', lines: 3 },
  ],
};

describe('a form', () => {
  it('holds every part on the side it promises, with its version and the rule for keeping it', async () => {
    const pdf = await readPdf((await printForm(everyPart, cache)).bytes);
    expect(pdf.pages).toHaveLength(1);
    for (const words of [
      '自编代号',
      '告诉同事去哪里',
      '再坐下',
      '吃得怎么样',
      '“考了几分？”',
      '做什么',
      '不离人',
      '还想记的',
      '版本2026-11',
      '不写孩子的姓名',
      '演示版',
    ])
      expect(pdf.text, words).toContain(words);
    expect(await printFaults(pdf)).toEqual([]);
  });

  it('that does not fit on its sides is refused, with the file and what to do', async () => {
    const long: ToolkitForm = { ...everyPart, parts: [...everyPart.parts, { kind: 'lines', title: '太多', lines: 30 }] };
    await expect(printForm(long, cache)).rejects.toThrow('content/forms/zoufang-jilu.json：写的是 1 面，排出来是 2 面');
  });
});
