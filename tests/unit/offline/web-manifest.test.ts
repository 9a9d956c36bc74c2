import { describe, expect, it } from 'vitest';
import { appIcon } from '../../../src/cards/app-icon.ts';
import { APP_ICONS, webManifest } from '../../../src/domain/web-manifest.ts';

describe('the manifest', () => {
  it('keeps to the site’s own path, in Chinese, and offers no installing', () => {
    expect(webManifest({ name: '云水护童', tagline: '给带孩子的人' }, '/hutong/')).toMatchObject({
      name: '云水护童',
      short_name: '云水护童',
      lang: 'zh-CN',
      start_url: '/hutong/',
      scope: '/hutong/',
      display: 'browser',
    });
  });
  it.each(APP_ICONS)('has a picture of the size it promises: $file', (icon) => {
    const png = Buffer.from(appIcon(icon));
    expect(png.toString('latin1', 1, 4)).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([icon.size, icon.size]);
  });
});
