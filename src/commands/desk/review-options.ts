/** What the user asked `npm run desk -- review` for. */
import { parseArgs } from 'node:util';
import { Failure } from '../../build/failure.ts';
import { REVIEWER_NAMES } from '../../domain/review/reviewer-names.ts';
import { REVIEW_KINDS, type ReviewKind } from '../../model/review.ts';

/** An order: sheets out, or a sheet in. */
export type ReviewOrder =
  | {
      readonly what: 'export';
      /** Kinds of reviewer. */
      readonly kinds: readonly ReviewKind[];
      /** Folder the sheets go to. */
      readonly out: string;
    }
  | {
      readonly what: 'import';
      /** The returned sheet. */
      readonly file: string;
      /** Write what it signs off. */
      readonly yes: boolean;
    };

/** Folder of the sheets when none is named. */
const OUT = '审读单';

/** Shown for `--help`, and with every mistake. */
export const REVIEW_USAGE = `审读单：请专业人员看文章，把签字记进网页。

用法：
  npm run desk -- review export                    做审读单，每一类审读人一个 .xlsx
  npm run desk -- review import 审读单-精神科.xlsx   看看会改什么，什么都不写
  npm run desk -- review import 审读单-精神科.xlsx --yes   写进 content/，意见另存一份

选项：
  --kind 类别     只做这一类，可以写几次：
${REVIEW_KINDS.map((kind) => `      ${kind.padEnd(12)} ${REVIEWER_NAMES[kind].full}`).join('\n')}
  --out 文件夹    审读单放在哪里，默认 ${OUT}/
  --yes           真的写
  --help          看这段说明
`;

/** Reads the arguments behind `review`; a mistake is answered with what can be written. */
export function readReviewOptions(args: readonly string[]): ReviewOrder {
  const { values, positionals } = parse(args);
  const [what, ...files] = positionals;
  if (what === 'export') {
    if (files.length) throw mistake(`export 后面多写了 “${files[0]}”`);
    if (values.yes) throw mistake('--yes 只用在 import 后面');
    return { what, kinds: kindsOf(values.kind ?? []), out: values.out || OUT };
  }
  if (what === 'import') {
    if (values.kind || values.out) throw mistake('--kind 和 --out 只用在 export 后面');
    if (files.length !== 1 || !files[0]) throw mistake(files.length ? '一次只读一个文件' : 'import 后面要写审读单的文件名');
    return { what, file: files[0], yes: values.yes ?? false };
  }
  throw mistake(what === undefined ? '请写 export（做审读单）或 import（读回来）' : `没有 “${what}”，请写 export 或 import`);
}

function kindsOf(words: readonly string[]): ReviewKind[] {
  const kinds = words.map((word) => {
    const kind = REVIEW_KINDS.find((one) => one === word || REVIEWER_NAMES[one].short === word);
    if (!kind) throw mistake(`没有叫 “${word}” 的类别，可以写：${REVIEW_KINDS.join('、')}`);
    return kind;
  });
  return REVIEW_KINDS.filter((kind) => !kinds.length || kinds.includes(kind));
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { kind: { type: 'string', multiple: true }, out: { type: 'string' }, yes: { type: 'boolean' } },
    });
  } catch (cause) {
    const option = /'(-[^' ]*)/.exec(cause instanceof Error ? cause.message : '')?.[1] ?? '';
    const bad = (cause as NodeJS.ErrnoException).code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE';
    throw mistake(bad ? `选项 ${option} 的值写得不对` : `没有 ${option} 这个选项`);
  }
}

function mistake(what: string): Failure {
  return new Failure(`${what}。\n\n${REVIEW_USAGE}`);
}
