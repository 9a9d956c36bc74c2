/** The headers of the site's files, and the same headers as each kind of server is told to send them. */
import { describe, expect, it, test } from 'vitest';
import { headersFile } from '../../../src/headers/headers-file.ts';
import { headersFor } from '../../../src/headers/headers-for.ts';
import { nginxFile } from '../../../src/headers/nginx-file.ts';
import { storageTable } from '../../../src/headers/storage-table.ts';

const ADDRESSES = [
  '',
  'help/bu-xiang-huo/',
  'lessons/',
  'lessons/qingxu/',
  'lessons/qingxu/embed/',
  'lessons/qingxu/slides/',
  'lessons/qingxu/plan.pdf',
  '_astro/index.983bV3NJ.css',
  'pagefind/pagefind.js',
  'pagefind/fragment/zh-cn_1.pf_fragment',
  'streets/880101001/handbook.pdf',
  'streets/880101001/contacts.vcf',
  'streets/880101001/calendar.ics',
  'data/services.geojson',
  'map/city.pmtiles',
  'manifest.webmanifest',
  'sw.js',
  '404.html',
];

describe('a file of the site', () => {
  test.each(ADDRESSES)('%j tells nobody where the visitor comes from, and may use no power that no page needs', (address) => {
    const headers = headersFor(address);
    expect(headers['Referrer-Policy']).toBe('no-referrer');
    expect(headers['X-Content-Type-Options']).toBe('nosniff');
    expect(headers['Permissions-Policy']).toContain('camera=()');
    expect(headers['Permissions-Policy']).toContain('geolocation=(self)');
  });

  it('asks no other host, and runs no script or style out of an attribute', () => {
    const policy = headersFor('help/')['Content-Security-Policy'];
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("script-src-attr 'none'");
    expect(policy).toContain("style-src-attr 'none'");
  });

  it('leaves to the page what the page alone knows: a rule for scripts, styles or pictures here would refuse what the page allows', () => {
    expect(headersFor('help/')['Content-Security-Policy']).not.toMatch(/(default|script|style|img)-src /);
  });

  it('is framed by other sites only where it was made for that', () => {
    const open = ADDRESSES.filter((address) => !headersFor(address)['Content-Security-Policy']!.includes('frame-ancestors'));
    expect(open).toEqual(['lessons/qingxu/embed/']);
  });

  it('is kept without asking only when its name changes with its content; the worker never is', () => {
    const kept = ADDRESSES.filter((address) => headersFor(address)['Cache-Control']!.includes('immutable'));
    expect(kept).toEqual(['_astro/index.983bV3NJ.css', 'pagefind/fragment/zh-cn_1.pf_fragment']);
    expect(headersFor('sw.js')['Cache-Control']).toBe('no-cache');
    expect(headersFor('')['Cache-Control']).toBe('no-cache');
    expect(headersFor('streets/880101001/handbook.pdf')['Cache-Control']).toBe('public, max-age=600');
  });

  it.each([
    ['a.vcf', 'text/vcard; charset=utf-8'],
    ['a.ics', 'text/calendar; charset=utf-8'],
    ['a.webmanifest', 'application/manifest+json'],
    ['a.mjs', 'text/javascript; charset=utf-8'],
    ['a.html', undefined],
    ['a.constructor', undefined],
  ])('%s is sent as %s', (file, type) => expect(headersFor(file)['Content-Type']).toBe(type));
});

describe.each(['/', '/hutong/'])('under %s', (base) => {
  const folders = ['_astro', 'data', 'guides', 'help', 'lessons', 'pagefind', 'services', 'streets'];

  /** The value that nginx takes from a `map` of the written file for the path of `address`. */
  function mapped(variable: string, address: string): string {
    const [, body = ''] = new RegExp(`map \\$uri \\$${variable} \\{([^}]*)\\}`).exec(nginxFile({ host: null, base }))!;
    const rules = [...body.matchAll(/"~(.+?)" "(.+)";/g)].map(([, pattern = '', value = '']) => ({ pattern, value }));
    const fallback = /default "(.+)";/.exec(body)![1]!;
    return rules.find(({ pattern }) => new RegExp(pattern).test(base + address))?.value ?? fallback;
  }

  it.each(ADDRESSES)('nginx sends %j with the same policy and the same caching', (address) => {
    const headers = headersFor(address);
    expect(mapped('hutong_policy', address)).toBe(headers['Content-Security-Policy']);
    expect(mapped('hutong_cache', address)).toBe(headers['Cache-Control']);
  });

  it('nginx adds every header once, on the level of the server, and knows every type', () => {
    const file = nginxFile({ host: 'hutong.example.cn', base });
    const added = [...file.matchAll(/^ {2}add_header (\S+) "(.*)" always;$/gm)].map(([, name, value]) => [name, value]);
    const { 'Content-Type': _type, ...sent } = headersFor('a.vcf');
    expect(added.map(([name]) => name).sort()).toEqual(Object.keys(sent).sort());
    expect(added).toContainEqual(['Permissions-Policy', sent['Permissions-Policy']]);
    expect(file).toContain('text/vcard vcf;');
    expect(file).toContain('server_name hutong.example.cn;');
    expect(file.match(/\badd_header\b/g)).toHaveLength(added.length + 1);
  });

  it('_headers refuses frames folder by folder but not in the lessons, and no rule takes back what a wider one gave', () => {
    const file = headersFile(folders, base);
    const rules = file.split(/^(?=\/)/m).map((rule) => rule.trim().split(/\n\s*/));
    const framed = rules.filter((rule) => rule.includes('X-Frame-Options: SAMEORIGIN')).map(([path]) => path);
    expect(framed).toEqual([
      base,
      ...['data', 'guides', 'help', 'pagefind', 'services', 'streets'].map((one) => `${base}${one}/*`),
    ]);
    expect(rules[0]![0]).toBe(`${base}*`);
    expect(file.match(/Content-Security-Policy/g)).toHaveLength(1);
    expect(file).not.toContain('frame-ancestors');
  });
});

it('the table for object storage gives every file the caching that the preview sends', () => {
  const { 上传文件时 } = storageTable();
  for (const address of ADDRESSES) {
    const line = 上传文件时.find(({ 文件 }) => new RegExp(文件).test(address))!;
    expect(line['Cache-Control'], address).toBe(headersFor(address)['Cache-Control']);
  }
});
