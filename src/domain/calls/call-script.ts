/** The words a caller reads out. They ask about an office and its number; nobody's child is ever spoken of. */
import { describeKind } from '../../model/service-kind.ts';
import type { Service } from '../../model/service.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { RECORD_SHEETS } from '../desk/sheets/all-sheets.ts';
import type { RecordKind } from '../desk/sheets/layout.ts';
import { hoursInWords } from '../hours-in-words.ts';
import type { AnyRecord } from '../problems/placed-record.ts';
import type { AskedNumber } from './asked-numbers.ts';

/** Columns of the workbook that are asked about in words of their own, or not at all: a remark is ours, not theirs. */
const NOT_READ_OUT = new Set([
  'name',
  'kind',
  'area',
  'serves',
  'organization',
  'operator',
  'phones',
  'phone',
  'weekly',
  'hoursNote',
  'holidays',
  'counsellingRoom',
  'deputyOffice',
  'deputyPhone',
  'website',
  'note',
  'status',
  'standing',
  'sources',
]);

/** The facts beside name, number and hours that a confirmation stands for, in the words of the workbook: `地址：乐山路 1 号`. */
export function otherFacts(kb: Pick<KnowledgeBase, 'divisions' | 'services'>, kind: RecordKind, face: AnyRecord): string[] {
  const sheet = RECORD_SHEETS.find((one) => one.kind === kind && one.holds(face))!;
  const texts = sheet.write(face, { kb, area: undefined });
  return sheet.columns.flatMap(({ key, heading }) =>
    texts[key] && !NOT_READ_OUT.has(key) ? `${heading}：${inOneLine(texts[key])}` : [],
  );
}

/** What the first call of a record asks. `facts` are its {@link otherFacts}. */
export function firstScript(face: AnyRecord, asked: AskedNumber, facts: readonly string[]): string {
  const questions = [
    'phones' in face ? `这里是“${face.name}”吗？现在还在办吗？` : `“${face.name}”是在您这里问吗？现在还在办吗？`,
    numberQuestion(asked),
    ...hoursQuestion(asked),
    ...(facts.length ? [`我们还写着：${facts.join('；')}。都对吗？`] : []),
    ...unknownQuestions(face),
  ];
  const busy = isLine(face) ? '（先问现在方便吗。有人等着求助，就挂断，改时间再打。）\n' : '';
  return `${busy}${GREETING}\n${numbered(questions)}\n谢谢您。`;
}

/** What a call to a further number of the same record asks. */
export function furtherScript(face: AnyRecord, asked: AskedNumber): string {
  const own = asked.ownHours ? hoursQuestion(asked) : [];
  return `${GREETING}\n${numbered([`这里是“${face.name}”吗？`, numberQuestion(asked), ...own])}\n谢谢您。`;
}

const GREETING = '您好，我是＿＿＿＿（单位、岗位）。我们把对外公布的电话编进资源手册，想核对一下，一两分钟就好。';

function numberQuestion({ number, label }: AskedNumber): string {
  return `${number}${label ? `（${label}）` : ''}是对外公布的号码吗？`;
}

function hoursQuestion({ timed, hours }: AskedNumber): string[] {
  if (!timed) return [];
  const words = hoursInWords(hours);
  return [words ? `时间我们写的是：${words}。对吗？` : '什么时间有人接？节假日呢？（我们还不知道）'];
}

/** Facts that a family needs and the record lacks. The answer goes into the remark. */
function unknownQuestions(face: AnyRecord): string[] {
  if (!('phones' in face) || isLine(face)) return [];
  const { block, phoneOnly } = describeKind(face.kind);
  const { address, acceptsMinors, access } = face as Service;
  const asks = [
    address === undefined && !phoneOnly && '地址在哪里',
    block === 'medical' && acceptsMinors === undefined && '接不接未成年人',
    access === undefined && '要不要先预约',
  ].filter((ask): ask is string => ask !== false);
  return asks.length ? [`还想问：${asks.join('？')}？（写在「备注」里）`] : [];
}

function inOneLine(text: string): string {
  return text.replace(/[\n；]+/g, '、').replace(/。$/, '');
}

function isLine(face: AnyRecord): boolean {
  return 'phones' in face && describeKind(face.kind).block === 'hotline';
}

function numbered(questions: readonly string[]): string {
  return questions.map((question, index) => `${index + 1}. ${question}`).join('\n');
}
