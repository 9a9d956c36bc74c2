/** The quick exit in browsers that know less than ours. What is seen of it is tried in a browser: `tests/browser/quick-exit.test.ts`. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { installQuickExit } from '../../../src/comfort/quick-exit.ts';

const EXIT = 'https://www.gov.cn/';

let went: string[];
let removed: string[];

beforeEach(() => {
  went = [];
  removed = [];
  vi.useFakeTimers();
  vi.stubGlobal('window', {});
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('location', { replace: (to: string) => went.push(to) });
  vi.stubGlobal('history', { replaceState: () => undefined });
  vi.stubGlobal('sessionStorage', { setItem: () => undefined, removeItem: (key: string) => removed.push(key) });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Presses 快速离开 on a page whose parts know only what the oldest browsers know, and `missing` of that not either. */
function leaves(missing: { readonly append?: boolean; readonly sounds?: boolean } = {}) {
  const prevented = vi.fn();
  let click: (event: object) => void = () => undefined;
  const element = () => ({ dataset: {}, style: {}, textContent: '', ...(missing.append ? {} : { append: vi.fn() }) });
  const body = { ...element(), textContent: '读到的' };
  const sound = missing.sounds ? {} : { pause: vi.fn() };
  const link = {
    dataset: { blank: '/blank/', title: '新闻' },
    href: EXIT,
    addEventListener: (_: string, listener: typeof click) => (click = listener),
  };
  installQuickExit({
    querySelector: () => link,
    querySelectorAll: (selector: string) => (selector.startsWith('audio') ? [sound] : []),
    createElement: element,
    addEventListener: () => undefined,
    documentElement: { style: {} },
    body,
    title: '读到的',
  } as unknown as Document);
  click({ preventDefault: prevented });
  return { body, prevented };
}

describe('a tap on 快速离开', () => {
  it('empties the page and leaves in a browser without replaceChildren', () => {
    const { body, prevented } = leaves();
    expect(prevented).toHaveBeenCalled();
    expect(body.textContent).toBe('');
    expect(body.append).toHaveBeenCalled();
    expect(went).toEqual([EXIT]);
  });

  it.each([{ append: true }, { sounds: true }])('leaves whatever a browser cannot do (%j)', (missing) => {
    leaves(missing);
    expect(went).toEqual([EXIT]);
  });

  it('leaves where nothing can be kept', () => {
    vi.stubGlobal('sessionStorage', undefined);
    vi.stubGlobal('history', undefined);
    leaves();
    expect(went).toEqual([EXIT]);
  });

  it('without a network, waits on the blank sheet, or leaves if even that cannot be shown', () => {
    vi.stubGlobal('navigator', { onLine: false });
    leaves();
    expect(went).toEqual([]);
    leaves({ append: true });
    expect(went).toEqual([EXIT]);
  });

  it('forgets words that were on their way to the search page', () => {
    leaves();
    expect(removed).toEqual(['words']);
  });
});
