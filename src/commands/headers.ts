/** `npm run headers -- nginx`: the settings of a web server for this site, to copy. `_headers` is in `dist/` already. */
import { Failure } from '../build/failure.ts';
import { placesFrom } from '../build/places.ts';
import { runCommand } from '../build/run-command.ts';
import { siteAddress } from '../build/site-address.ts';
import { nginxFile } from '../headers/nginx-file.ts';
import { storageTable } from '../headers/storage-table.ts';

const USAGE = `用法：npm run headers -- nginx     nginx 的设置文件
      npm run headers -- storage   对象存储（OSS、COS、OBS、S3）和加速网络要设的响应头
存成文件：npm run --silent headers -- nginx > hutong.conf
Netlify、Cloudflare Pages 一类的网站空间不用设：做好的 dist/ 里有 _headers，会自己读。\n`;

/** What can be printed, by its name on the command line. */
const KINDS: Readonly<Record<string, () => string>> = {
  nginx: () => {
    const { origin, base } = siteAddress(placesFrom(process.env).content);
    return nginxFile({ host: origin === undefined ? null : new URL(origin).hostname, base });
  },
  storage: () => `${JSON.stringify(storageTable(), null, 2)}\n`,
};

await runCommand(async () => {
  const [kind] = process.argv.slice(2);
  if (kind === undefined) {
    process.stdout.write(USAGE);
    return 1;
  }
  const make = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  if (!make) throw new Failure(`没有 “${kind}” 这一种。可以写：${Object.keys(KINDS).join('、')}。`);
  process.stdout.write(make());
  return 0;
});
