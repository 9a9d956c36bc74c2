/** The fonts of the prints: two weights of one family, from an npm package, so that every machine prints the same. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { projectRoot } from './templates.ts';

const PACKAGE = '@expo-google-fonts/noto-sans-sc';
const FILES = ['400Regular/NotoSansSC_400Regular.ttf', '700Bold/NotoSansSC_700Bold.ttf'] as const;

/** Paths of the TTF files. Throws a clear error when the package is missing. */
function fontPaths(): string[] {
  const folder = packageFolder(PACKAGE, '字体');
  return FILES.map((file) => join(folder, file));
}

/** The bytes of the TTF files. */
export function readFonts(): Buffer[] {
  return fontPaths().map((path) => {
    try {
      return readFileSync(path);
    } catch (cause) {
      throw new Error(`缺少字体文件 ${path}。请在项目文件夹里运行 npm ci。`, { cause });
    }
  });
}

/** Version of the font package, part of every print's key. */
export function fontsVersion(): string {
  return packageVersion(PACKAGE, '字体');
}

/** Installed version of a package; `what` names it in the error. */
export function packageVersion(name: string, what: string): string {
  const { version } = JSON.parse(readFileSync(join(packageFolder(name, what), 'package.json'), 'utf8')) as { version: string };
  return version;
}

function packageFolder(name: string, what: string): string {
  // Searched by folder: `exports` of some packages hide their package.json from `resolve`.
  const places = createRequire(join(projectRoot(), 'package.json')).resolve.paths(name) ?? [];
  const folder = places.map((place) => join(place, name)).find((one) => existsSync(join(one, 'package.json')));
  if (!folder) throw new Error(`没有安装${what}软件包 ${name}。请在项目文件夹里运行 npm ci。`);
  return folder;
}
