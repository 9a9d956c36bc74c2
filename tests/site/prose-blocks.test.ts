/** What plain Markdown and front matter become on the built page. */
import { describe, expect, inject, it } from 'vitest';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageSource } from './built-html.ts';

const { dist, content } = inject('fixture');

describe('a page of the built site', () => {
  it('marks what may be said and what not in a real table', () => {
    const html = pageSource('toolkit/shangmen');
    expect(html).toMatch(/<table class="say-table">/);
    expect(html).toMatch(/<th scope="col" class="say">可以说<\/th>\s*<th scope="col" class="not">不要说<\/th>/);
  });
  it('has checklists without form controls', () => {
    const html = pageSource('toolkit/shangmen');
    const list = /<ul class="checklist">[\s\S]*?<\/ul>/.exec(html)?.[0] ?? '';
    expect(list).toContain('上次的记录');
    expect(list).not.toContain('<input');
  });
  it('plays a recording where there is one, and says what it costs; nothing is shown where there is none', () => {
    const html = pageSource('guides/kan-shouji');
    expect(html).toMatch(/<audio[^>]* controls[^>]* preload="none"[^>]* src="\/hutong\/guides\/kan-shouji\/audio\.mp3"/);
    expect(html).toContain('3 秒，3 KB');
    const file = readFileSync(join(dist, 'guides/kan-shouji/audio.mp3'));
    expect(file.equals(readFileSync(join(content, 'audio/kan-shouji.mp3')))).toBe(true);
    expect(pageSource('guides/fa-piqi')).not.toContain('<audio');
    expect(existsSync(join(dist, 'guides/fa-piqi/audio.mp3'))).toBe(false);
  });
  it('leads along its reading path, both ways, without scripts', () => {
    expect(pageSource('guides/kan-shouji')).toMatch(/第 1 篇，共 2 篇[\s\S]*?href="\/hutong\/guides\/fa-piqi\/"/);
    expect(pageSource('guides/fa-piqi')).toMatch(/第 2 篇，共 2 篇[\s\S]*?href="\/hutong\/guides\/kan-shouji\/"/);
    expect(pageSource('guides')).toContain('href="/hutong/guides/paths/gedai/"');
    expect(pageSource('guides/paths/gedai')).toMatch(/孙子一天到晚看手机[\s\S]*给每天带孩子的爷爷奶奶/);
  });
});
