/** The list of outgoing addresses as it is printed in a terminal. */
import type { OutgoingHost } from './outgoing-links.ts';

const HOW = `请一个一个打开：还打得开吗？还是原来那一家吗？说的还一样吗？打不开、换了的，照下面写的地方改 content/。
这个命令只列出来，不上网。`;

/** The list, with a line at its end. */
export function linkList(hosts: readonly OutgoingHost[]): string {
  const count = hosts.reduce((sum, { links }) => sum + links.length, 0);
  if (count === 0) return '没有写别的网站的网址。\n';
  const official = hosts.filter((one) => one.official);
  const others = hosts.filter((one) => !one.official);
  return [
    `别的网站的网址：${hosts.length} 个网站，${count} 个网址。`,
    HOW,
    ...group('政府网站（.gov.cn）', official),
    ...group('名字上看不出是不是官方的：请再核对是谁办的', others),
    '',
  ].join('\n');
}

function group(title: string, hosts: readonly OutgoingHost[]): string[] {
  if (hosts.length === 0) return [];
  return [
    '',
    title,
    ...hosts.flatMap(({ host, links }) => [
      `  ${host}`,
      ...links.flatMap(({ address, places }) => [
        `    ${address}${address.startsWith('http:') ? '（没有加密）' : ''}`,
        ...places.map((place) => `      ${place}`),
      ]),
    ]),
  ];
}
