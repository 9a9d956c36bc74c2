import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { headersFor } from '../../src/headers/headers-for.ts';
import { serveDist } from '../../src/serve/serve-dist.ts';
import { serveSite, type Served } from '../../src/serve/serve-site.ts';
import { BASE } from './built-html.ts';

let served: Served;
beforeAll(async () => {
  served = await serveSite({ root: inject('fixture').dist, base: BASE, port: 0 });
});
afterAll(() => served.close());

const origin = () => new URL(served.url).origin;

test('the home page is served under the base path, and / leads there', async () => {
  expect(served.url).toMatch(/\/hutong\/$/);
  const response = await fetch(`${origin()}/`);
  expect(response.status).toBe(200);
  expect(response.url).toBe(served.url);
});

test('a handbook is a PDF', async () => {
  const response = await fetch(`${served.url}streets/880101001/handbook.pdf`);
  expect(response.headers.get('content-type')).toBe('application/pdf');
});

test.each(['', 'streets/880101001/contacts.vcf', 'lessons/shuo-chulai/embed/', 'nowhere/'])(
  '%j is sent with the headers that a server set up for the site sends',
  async (address) => {
    const { headers } = await fetch(served.url + address);
    for (const [name, value] of Object.entries(headersFor(address))) expect(headers.get(name), name).toBe(value);
  },
);

test.each([
  '/hutong/nowhere/',
  '/elsewhere/',
  '/hutong/..%2f..%2fpackage.json',
  '/hutong/%00',
  '/hutong/%c0%ae%c0%ae/',
  '/hutong//etc/passwd',
  '//x.invalid/',
])('%s is answered with the page for wrong addresses', async (path) => {
  const response = await fetch(origin() + path);
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('tel:12356');
});

test('a taken port is passed over, or told', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as AddressInfo;
  const options = { root: inject('fixture').dist, base: BASE, port };
  await expect(serveSite(options)).rejects.toThrow(`端口 ${port} 已被占用`);
  const next = await serveSite({ ...options, spare: 5 });
  expect(Number(new URL(next.url).port)).toBeGreaterThan(port);
  await next.close();
  other.close();
});

test('without a built site there is a word about how to get one', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'hutong-empty-'));
  await expect(serveDist({ HUTONG_DIST: join(empty, 'dist') })).rejects.toThrow('还没有生成网站。请先运行 npm run build');
  rmSync(empty, { recursive: true });
});

test('a PORT that is no port is refused', async () => {
  await expect(serveDist({ HUTONG_DIST: inject('fixture').dist, PORT: 'abc' })).rejects.toThrow('PORT 写的是 “abc”');
});
