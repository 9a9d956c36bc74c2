import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { WHOLE, type Shard } from '../domain/shard.ts';
import { Failure } from './failure.ts';

/** Name of the variable that chooses a part. */
const SHARD = 'HUTONG_SHARD';

/** The part that `HUTONG_SHARD` asks for: absent or empty is the whole site. Throws a {@link Failure} for any other word. */
export function shardFrom(env: NodeJS.ProcessEnv, kb: Pick<KnowledgeBase, 'regions'>): Shard {
  const named = env[SHARD]?.trim() ?? '';
  if (named === '') return WHOLE;
  if (named === 'shell') return { kind: 'shell' };
  const known = kb.regions.map(({ code }) => code);
  const codes = named.startsWith('regions:') ? named.slice('regions:'.length).split(',') : [];
  const regions = [...new Set(codes.map((code) => code.trim()))];
  const unknown = regions.filter((code) => !known.includes(code));
  if (regions.length && !unknown.length) return { kind: 'regions', regions };
  const wrong = regions.length ? `，里面的 “${unknown.join('、')}” 不是要生成的地区` : '，看不懂';
  throw new Failure(
    `${SHARD} 写的是 “${named}”${wrong}。只做几个地区，写 regions: 和地区代码，用半角逗号隔开，如 regions:${known.slice(0, 2).join(',')}；做其余的部分，写 shell；做整个网站，就不要设它。site.json 里的地区有：${known.join('、')}。`,
  );
}
