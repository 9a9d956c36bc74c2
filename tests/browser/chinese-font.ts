import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../site/run-build.ts';

/**
 * A fontconfig file that adds the Chinese font of the prints to the system's own, and its path.
 * Without one Chinese text is boxes of another width, and a line that fits on a reader's phone overflows here.
 */
export function chineseFontConfig(): string {
  const folder = join(PROJECT, 'node_modules/.cache/test-fonts');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'fonts.conf');
  const fonts = [
    join(PROJECT, 'node_modules/@expo-google-fonts/noto-sans-sc/400Regular'),
    join(PROJECT, 'node_modules/@expo-google-fonts/noto-sans-sc/700Bold'),
    '/usr/share/fonts',
    '/usr/local/share/fonts',
  ];
  const dirs = fonts.map((dir) => `  <dir>${dir}</dir>`).join('\n');
  writeFileSync(
    file,
    `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>\n${dirs}\n  <cachedir>${join(folder, 'cache')}</cachedir>\n</fontconfig>\n`,
  );
  return file;
}
