/** What does not resolve in an unpacked package: addresses that no file answers, fragments that no element has. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { fetchedByCss, scanHtml } from '../../src/build/check-site/scan-html.ts';

/** One line for each dead address in the folder `root`; addresses of telephones and of other sites are not asked. */
export function deadLinks(root: string): string[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(root, name)).isFile());
  const pages = new Map(
    files
      .filter((name) => name.endsWith('.html'))
      .map((name) => [join(root, name), scanHtml(name, readFileSync(join(root, name), 'utf8'))]),
  );
  const dead = (from: string, address: string): string[] => {
    const told = `${relative(root, from)} → ${address}`;
    if (/^(tel|geo|data|mailto|https?):/.test(address)) return [];
    const url = new URL(address, pathToFileURL(from));
    if (url.protocol !== 'file:') return [told];
    const target = fileURLToPath(new URL(url.pathname, 'file://'));
    if (!existsSync(target) || !statSync(target).isFile() || relative(root, target).startsWith('..')) return [told];
    const fragment = decodeURIComponent(url.hash.slice(1));
    const page = pages.get(target);
    return fragment === '' || !page || page.ids.has(fragment) ? [] : [`${told}（没有这个位置）`];
  };
  return [
    ...[...pages].flatMap(([path, { links, resources }]) => [
      ...links.flatMap((address) => dead(path, address)),
      ...resources.flatMap(({ url }) => (/^https?:/.test(url) ? [`${relative(root, path)} 会去取 ${url}`] : dead(path, url))),
    ]),
    ...files
      .filter((name) => name.endsWith('.css'))
      .flatMap((name) => {
        const path = join(root, name);
        return fetchedByCss(readFileSync(path, 'utf8'), 'url()').flatMap(({ url }) => dead(path, url));
      }),
  ];
}
