/** `npm run links`: the addresses of other sites that the content names, for a person to check one by one. It never goes online. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { placesFrom } from '../build/places.ts';
import { runCommand } from '../build/run-command.ts';
import { settleContent } from '../build/settle-content.ts';
import { linkList } from '../domain/link-list.ts';
import { outgoingHosts } from '../domain/outgoing-links.ts';
import { today } from '../knowledge-base.ts';
import { readContent } from '../read-content/read-content.ts';

await runCommand(async () => {
  const { content } = placesFrom(process.env);
  // The list may be redirected into a file: what is said about the content itself goes beside it.
  const settled = await settleContent(content);
  if (settled) process.stderr.write(`${settled}\n`);
  // What is wrong with the content is told in full before its addresses are looked for.
  readContent(content, today());
  const files = readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(json|mdx)$/.test(file))
    .sort();
  const texts = files.map((file) => ({
    file: `content/${file.split(sep).join('/')}`,
    text: readFileSync(join(content, file), 'utf8'),
  }));
  process.stdout.write(linkList(outgoingHosts(texts)));
});
