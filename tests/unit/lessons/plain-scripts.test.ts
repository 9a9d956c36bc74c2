/** Scripts that a classroom's old browser runs as they are. */
import { parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import { plainFile } from '../../../src/slides/plain-file.ts';

describe.each(['classroom/classroom.js', 'scorm/course.js'])('%s', (name) => {
  it('is ECMAScript 5', () => expect(() => parse(plainFile(name), { ecmaVersion: 5, sourceType: 'script' })).not.toThrow());
  it('asks no network and keeps nothing', () =>
    expect(plainFile(name)).not.toMatch(/XMLHttpRequest|fetch\(|localStorage|sessionStorage|indexedDB|cookie|sendBeacon/));
});

describe.each(['classroom/classroom.css', 'scorm/course.css'])('%s', (name) => {
  it('uses nothing that Chrome 49 does not know and a page depends on', () =>
    expect(plainFile(name).replace(/\/\*[^]*?\*\//g, '')).not.toMatch(
      /grid|@layer|gap:|inset|margin-inline|padding-block|var\(|clamp\(|@import|url\(/,
    ));
});
