import { runInNewContext } from 'node:vm';
import { parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import { leftGuard } from '../../../src/comfort/left-guard.ts';
import { scriptHash } from '../../../src/comfort/script-hash.ts';
import { exitName } from '../../../src/domain/exit-name.ts';

const EXIT = 'https://www.gov.cn/';

/** Opens a page with the guard: `type` of the navigation, and whether the tab was left before. */
function opened(type: string, left: boolean, guard = leftGuard(EXIT)) {
  const kept = new Map(left ? [['hutong-left', '1']] : []);
  const went: string[] = [];
  const style: Record<string, string> = {};
  const window = {
    sessionStorage: { getItem: (key: string) => kept.get(key) ?? null, removeItem: (key: string) => kept.delete(key) },
    performance: { getEntriesByType: () => [{ type }] },
    location: { replace: (to: string) => went.push(to) },
  };
  runInNewContext(guard, { window, document: { documentElement: { style }, title: '标题' } });
  return { went, hidden: style['visibility'] === 'hidden', left: kept.size > 0 };
}

describe('a page with a quick exit', () => {
  it('reached by "back" after a quick exit leaves again without being seen', () => {
    expect(opened('back_forward', true)).toEqual({ went: [EXIT], hidden: true, left: true });
  });
  it('is shown when nobody has left, and to whoever opens it again on purpose', () => {
    expect(opened('back_forward', false)).toEqual({ went: [], hidden: false, left: false });
    expect(opened('navigate', true)).toEqual({ went: [], hidden: false, left: false });
  });
  it('is shown where the browser keeps nothing', () => {
    const closed = {
      get sessionStorage() {
        throw new Error('closed');
      },
    };
    expect(() => runInNewContext(leftGuard(EXIT), { window: closed, document: {} })).not.toThrow();
  });
});

describe('its script', () => {
  it('is understood by old browsers', () => {
    expect(() => parse(leftGuard(EXIT), { ecmaVersion: 5 })).not.toThrow();
  });
  it('cannot be ended by an address', () => {
    const guard = leftGuard('https://a.cn/</script><script>alert(1)//\u2028');
    expect(guard).not.toMatch(/<\/script|\u2028/);
    expect(opened('back_forward', true, guard).went).toEqual(['https://a.cn/</script><script>alert(1)//\u2028']);
  });
  it('is named by its hash', () => {
    expect(scriptHash('')).toBe('sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=');
  });
});

it('the tab of a page that was left is called by what comes next', () => {
  expect(exitName({ url: EXIT, label: '去看新闻' })).toBe('新闻');
  expect(exitName({ url: EXIT, label: '天气' })).toBe('天气');
});
