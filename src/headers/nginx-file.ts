/**
 * A configuration file for nginx, which is what most servers of offices run.
 *
 * Values come from `map`, and every header is added once, on the level of the server: an `add_header` inside a `location` would throw
 * away all the others without a word.
 */
import { ASK_EVERY_TIME, CACHE_RULES } from './cache-rules.ts';
import { MIME_TYPES } from './mime-types.ts';
import { COMMON_HEADERS, FRAMEABLE, FRAMEABLE_POLICY, OWN_FRAMES_POLICY } from './security-headers.ts';

/** Where the site is to be served. */
export interface NginxSite {
  /** Host, `hutong.example.cn`; `null` while the site has no address. */
  readonly host: string | null;
  /** Path on the host, with slashes at both ends. */
  readonly base: string;
}

/** Types that gain from compression; a base map is read in pieces and must not be compressed. */
const COMPRESSED = [
  'text/css',
  'text/javascript',
  'application/javascript',
  'application/json',
  'application/geo+json',
  'application/manifest+json',
  'application/wasm',
  'image/svg+xml',
  'text/csv',
  'text/calendar',
  'text/vcard',
];

/** Types that are sent as UTF-8 besides HTML. */
const WITH_CHARSET = [
  'text/css',
  'text/csv',
  'text/calendar',
  'text/javascript',
  'text/plain',
  'text/vcard',
  'text/xml',
  'application/javascript',
];

/** The text of the file, to be put in `conf.d/`. */
export function nginxFile({ host, base }: NginxSite): string {
  const added = { ...COMMON_HEADERS, 'Content-Security-Policy': '$hutong_policy', 'Cache-Control': '$hutong_cache' };
  return `# 护童网站的 nginx 设置。放进 /etc/nginx/conf.d/，改好下面两行“改这里”，运行 nginx -t 看看对不对，再重新载入。
# HTTPS 证书照贵单位的办法配；配好以后，把 http 转到 https。

map $uri $hutong_policy {
  default ${quoted(OWN_FRAMES_POLICY)};
  # 嵌入用的课件页，学校的网站可以放进框里
  ${pattern(FRAMEABLE, base)} ${quoted(FRAMEABLE_POLICY)};
}

map $uri $hutong_cache {
  default ${quoted(ASK_EVERY_TIME)};
${CACHE_RULES.map(({ about, match, value }) => `  # ${about}\n  ${pattern(match, base)} ${quoted(value)};`).join('\n')}
}

server {
  listen 80;
  server_name ${host ?? 'example.cn'};  # 改这里：网站的域名
  root /srv/www;  # 改这里：${base === '/' ? 'dist/ 里的文件放在这个文件夹里' : `dist/ 里的文件放在这个文件夹的 ${base} 里`}
  index index.html;
  error_page 404 ${base}404.html;
  absolute_redirect off;
  server_tokens off;
  charset utf-8;
  charset_types ${WITH_CHARSET.join(' ')};

  # 旧的 nginx 不认识这些文件；新的会提醒 duplicate extension，不要紧
  include mime.types;
  types {
${typesByName()
  .map(([type, extensions]) => `    ${type} ${extensions.join(' ')};`)
  .join('\n')}
  }

  gzip on;
  gzip_vary on;
  gzip_types ${COMPRESSED.join(' ')};

  # 新增 add_header 请写在这一层；写进 location 里，这里的就都不算了
${Object.entries(added)
  .map(([name, value]) => `  add_header ${name} ${quoted(value)} always;`)
  .join('\n')}

  # 系统自己的隐藏文件不给看
  location ~ /\\.(?!well-known/) {
    return 404;
  }
}
`;
}

/** The address below the base path is known, nginx sees the whole path. */
function pattern(match: string, base: string): string {
  const whole = match.startsWith('^') ? `^${base.replaceAll('.', '\\.')}${match.slice(1)}` : match;
  return `"~${whole}"`;
}

function quoted(value: string): string {
  return `"${value}"`;
}

/** nginx takes a type without parameters; `charset` adds them. */
function typesByName(): [string, string[]][] {
  const byType = Map.groupBy(Object.entries(MIME_TYPES), ([, type]) => type.split(';')[0]!);
  return [...byType].map(([type, entries]) => [type, entries.map(([extension]) => extension)]);
}
