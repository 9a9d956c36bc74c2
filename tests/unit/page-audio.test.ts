import { describe, expect, it } from 'vitest';
import { pageAudio, pagesToHear } from '../../src/domain/page-audio.ts';
import { mp3Seconds } from '../../src/read-content/mp3-seconds.ts';
import { inspectContent } from '../../src/read-content/read-content.ts';
import { anMp3 } from './an-mp3.ts';
import { aKnowledgeBase, aSite, whatAuthorSees } from './builders.ts';
import { aPage } from './page-builders.ts';
import { GUIDE, tempContent } from './temp-content.ts';
import { writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

const audio = { file: 'a.mp3', recorded: '2026-11-22' };
const heard = (bytes: number, seconds: number, differs: object = {}) =>
  pageAudio(aKnowledgeBase({ recordings: { 'a.mp3': { bytes, seconds } } }), aPage('guides', { audio, ...differs }));

describe('a recorded reading', () => {
  it('says how long it is and how much it loads, before anything is loaded', () => {
    expect(heard(800_000, 200)).toEqual({ file: 'a.mp3', cost: '3 分 20 秒，782 KB', caution: '' });
    expect(heard(1_300_000, 59.6)?.cost).toBe('1 分，1.2 MB');
    expect(heard(900, 0.2)?.cost).toBe('1 秒，1 KB');
  });
  it('of an earlier text says so', () =>
    expect(heard(900, 9, { updated: '2026-11-23' })?.caution).toBe(
      '录音读的是2026年11月22日的文字，以后改过的地方，以文字为准。',
    ));
  it('is offered by no page without one, and never in place of a text that is withheld', () => {
    const page = aPage('help', { slug: 'b', audio, risk: 'red', body: '<CrisisBox level="red" />' });
    const recordings = { 'a.mp3': { bytes: 900, seconds: 9 } };
    const pages = [page, aPage('guides')];
    expect(pagesToHear(aKnowledgeBase({ recordings, pages }))).toEqual([page]);
    const imprint = {
      organizer: '甲',
      operator: '乙',
      correctionPhone: '021-64387250',
      icp: '沪ICP备1号',
      policeRecord: null,
      siteCode: null,
    };
    expect(pagesToHear(aKnowledgeBase({ recordings, pages, site: aSite({ stage: 'live', imprint }) }))).toEqual([]);
  });
});

describe('the length of an MP3', () => {
  it('is counted frame by frame, whatever tag stands before', () => {
    expect(mp3Seconds(anMp3(100))).toBeCloseTo(3.6);
    expect(mp3Seconds(anMp3(100, 300))).toBeCloseTo(3.6);
  });
  it.each([
    ['an empty file', new Uint8Array()],
    ['a text', new TextEncoder().encode('ID3 这不是录音'.repeat(50))],
    ['all ones', new Uint8Array(4000).fill(255)],
    ['a tag and nothing more', anMp3(0, 300)],
    ['two frames by chance', anMp3(2)],
  ])('of %s is unknown', (_, file) => expect(mp3Seconds(file)).toBeUndefined());
});

describe('an author’s mistake with a recording', () => {
  it.each([
    ['a missing file', { 'b.mp3': { bytes: 900, seconds: 9 } }, 'content/audio/ 里没有 “a.mp3”。相近的有：b.mp3'],
    [
      'a file that no page names',
      { 'a.mp3': { bytes: 9, seconds: 9 }, 'zz.mp3': { bytes: 9, seconds: 9 } },
      'audio/zz.mp3\n    没有页面用这个录音',
    ],
    ['a file that is no MP3', { 'a.mp3': { bytes: 900, seconds: 0 } }, 'content/audio/a.mp3\n    不是能放的 MP3'],
    [
      'a file too large for a poor line',
      { 'a.mp3': { bytes: 4_000_000, seconds: 9 } },
      '有 3.8 MB，流量少的手机等不起，最多 3 MB',
    ],
  ])('%s', (_, recordings, message) =>
    expect(whatAuthorSees({ recordings, pages: [aPage('guides', { audio })] })).toContain(message),
  );

  it('a good recording is no mistake', () =>
    expect(whatAuthorSees({ recordings: { 'a.mp3': { bytes: 900, seconds: 9 } }, pages: [aPage('guides', { audio })] })).toBe(
      '没有问题',
    ));

  it('read from a folder: the file itself, its name, and a name alone in place of both fields', () => {
    const withAudio = (written: string) => GUIDE.replace('next: 2027-11-22', `next: 2027-11-22\naudio: ${written}`);
    const told = (written: string) => {
      const root = tempContent({ 'guides/xian-ting.mdx': withAudio(written) });
      mkdirSync(join(root, 'audio'));
      writeFileSync(join(root, 'audio/xian-ting.mp3'), anMp3(50));
      return inspectContent(root).problems.map(({ file, record, what }) => `${file} ${record} ${what}`);
    };
    expect(told('{ file: xian-ting.mp3, recorded: 2026-11-22 }')).toEqual([]);
    expect(told('xian-ting.mp3').join()).toContain('写成 { file: zulao-guiju.mp3, recorded: 2026-11-22 }');
    expect(told('{ file: ../site.json, recorded: 2026-11-22 }').join()).toContain('写的是 “../site.json”');
  });
});
