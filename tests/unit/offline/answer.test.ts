/** The network first; what is stored only when the network does not answer. */
import { describe, expect, it } from 'vitest';
import { answerAsset, answerPage } from '../../../src/offline/worker/answer.ts';

const STORED = { '': '首页', 'help/': '现在怎么办', 'offline/': '没有连上网', 's.css': 'body{}' };
const store = {
  answer: (path: string) => Promise.resolve(path in STORED ? new Response(STORED[path as keyof typeof STORED]) : undefined),
};
const online =
  (text: string, status = 200) =>
  () =>
    Promise.resolve(new Response(text, { status }));
const down = () => Promise.reject<Response>(new TypeError('Failed to fetch'));
const never = () => new Promise<Response>(() => {});

async function page(path: string, network: () => Promise<Response>, patience = 20) {
  const { response, stored } = await answerPage(path, store, network, patience);
  return [response.status, await response.text(), stored];
}

describe('a page', () => {
  it('is the newest one as long as there is a network, kept or not', async () => {
    expect(await page('help/', online('新的'))).toEqual([200, '新的', false]);
    expect(await page('guides/', online('文章'))).toEqual([200, '文章', false]);
  });
  it('is the kept one without a network, also by its other spellings', async () => {
    for (const path of ['help/', 'help', 'help/index.html']) expect(await page(path, down)).toEqual([200, '现在怎么办', true]);
    expect(await page('index.html', down)).toEqual([200, '首页', true]);
  });
  it('is the kept one when the network is there but does not answer, or the server is out of order', async () => {
    expect(await page('help/', never)).toEqual([200, '现在怎么办', true]);
    expect(await page('help/', online('Bad Gateway', 502))).toEqual([200, '现在怎么办', true]);
  });
  it('that is not kept waits for a slow network instead of giving up', async () => {
    const slow = () => new Promise<Response>((resolve) => setTimeout(() => resolve(new Response('慢')), 80));
    expect(await page('guides/', slow, 10)).toEqual([200, '慢', false]);
  });
  it('that is not kept gives the numbers without a network', async () => {
    expect(await page('guides/', down)).toEqual([200, '没有连上网', true]);
  });
  it('that does not exist stays what the server says of it', async () => {
    expect(await page('guides/', online('没有这一页', 404))).toEqual([404, '没有这一页', false]);
  });
  it('fails as it would have without a worker when nothing is stored', async () => {
    const empty = { answer: () => Promise.resolve(undefined) };
    await expect(answerPage('help/', empty, down)).rejects.toThrow('Failed to fetch');
  });
});

describe('a style or a script', () => {
  const asset = async (network: () => Promise<Response>, storedPage: boolean) =>
    (await answerAsset('s.css', store, network, storedPage)).text();
  it('is the network’s for a page of the network, the stored one for a stored page', async () => {
    expect(await asset(online('新'), false)).toBe('新');
    expect(await asset(online('新'), true)).toBe('body{}');
  });
  it('is the stored one when the network has none any more', async () => {
    expect(await asset(down, false)).toBe('body{}');
    expect(await asset(online('404', 404), false)).toBe('body{}');
  });
});
