import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { expectedFiles } from '../../src/build/check-site/expected-outputs.ts';
import { readContent } from '../../src/read-content/read-content.ts';
import { pageText } from './built-html.ts';
import { FIXTURE_TODAY } from './run-build.ts';

const { dist, content } = inject('fixture');
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });

describe('what a build leaves in dist/', () => {
  test('every promised file is there and is not empty', () => {
    const expected = expectedFiles(readContent(content), FIXTURE_TODAY);
    expect(expected.length).toBeGreaterThan(40);
    expect(expected.filter((file) => !files.includes(file))).toEqual([]);
    expect(expected.filter((file) => statSync(join(dist, file)).size === 0)).toEqual([]);
  });

  test('a street of a printed region has its handbook as PDF, as booklet and as page', () => {
    expect(files).toEqual(
      expect.arrayContaining(
        ['index.html', 'handbook.pdf', 'handbook-booklet.pdf', 'handbook/index.html'].map((file) => `streets/880101001/${file}`),
      ),
    );
  });

  test('a street has only the editions that site.json names', () => {
    expect(files).toContain('streets/990101001/handbook.pdf');
    expect(files).not.toContain('streets/990101001/handbook-booklet.pdf');
  });

  test('a region has its sheets, and a visit planner only where its documents give a rhythm', () => {
    const sheets = ['referral.pdf', 'duty-list.pdf', 'service-list.pdf'];
    const planner = ['visit-planner.pdf', 'visit-planner.xlsx'];
    expect(files).toEqual(expect.arrayContaining([...sheets, ...planner].map((file) => `areas/880100/${file}`)));
    expect(files).toEqual(expect.arrayContaining(sheets.map((file) => `areas/990000/${file}`)));
    expect(files.filter((file) => planner.some((one) => file.endsWith(one)))).toHaveLength(planner.length);
  });

  test('a guide has a picture to pass on and a message beside it', () => {
    expect(files).toEqual(expect.arrayContaining(['guides/fa-piqi/card.png', 'guides/kan-shouji/card.png']));
    const page = pageText('guides/fa-piqi');
    expect(page).toContain('打开长图《孩子发脾气怎么办》');
    expect(page).toContain('先做一件事：今天等孩子哭完，只说一句：“刚才很难受吧。”');
    expect(files.filter((file) => file.endsWith('card.png') && file.startsWith('help/'))).toEqual([]);
  });

  test('a campaign day has slides and a poster beside its page, which says so', () => {
    expect(files).toEqual(expect.arrayContaining(['slides.pptx', 'poster.pdf'].map((file) => `campaigns/shuo-shuo-ri/${file}`)));
    const page = pageText('campaigns/shuo-shuo-ri');
    for (const words of ['讲话 PPT', '海报', '下一次：2027年5月25日']) expect(page).toContain(words);
  });

  test('records that may be shown nowhere leave no page', () => {
    expect(files.filter((file) => /state-(hidden|closed|over)/.test(file))).toEqual([]);
    expect(files).toContain('services/state-verify-first/index.html');
  });

  test('the province above a region has no page', () => {
    expect(files).toContain('areas/880100/index.html');
    expect(files).not.toContain('areas/880000/index.html');
  });
});
