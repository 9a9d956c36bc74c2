/** The manifest: how the site's bookmark on a home screen is named and drawn. */
import type { Site } from '../model/site.ts';

/** A picture of the bookmark. */
export interface AppIcon {
  /** File below `icons/`. */
  readonly file: string;
  /** Width and height in pixels. */
  readonly size: number;
  /** `maskable`: the picture fills the whole square and what matters keeps away from the edge, so that phones may cut it round. */
  readonly purpose: 'any' | 'maskable';
}

/** The pictures. */
export const APP_ICONS: readonly AppIcon[] = [
  { file: 'icon-192.png', size: 192, purpose: 'any' },
  { file: 'icon-512.png', size: 512, purpose: 'any' },
  { file: 'maskable-512.png', size: 512, purpose: 'maskable' },
];

/** The manifest of `site`, served below `base`. `browser`: no phone offers on its own to install it, for nothing unasked stays behind. */
export function webManifest({ name, tagline }: Pick<Site, 'name' | 'tagline'>, base: string): object {
  return {
    name,
    short_name: name,
    description: tagline,
    lang: 'zh-CN',
    dir: 'ltr',
    id: base,
    start_url: base,
    scope: base,
    display: 'browser',
    background_color: '#fbf8f1',
    theme_color: '#1f5c4d',
    icons: APP_ICONS.map(({ file, size, purpose }) => ({
      src: `${base}icons/${file}`,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    })),
  };
}
