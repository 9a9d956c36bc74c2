/** A form belongs to a toolkit page, and asks for nothing that the site must never hold. */
import { NATION } from '../../model/fields.ts';
import type { Form } from '../../model/form.ts';
import type { Problem } from '../../model/problem.ts';
import type { Check, CodedFile } from './content-source.ts';
import { guardianRuleBreaches } from './guardian-rule.ts';
import { suggestion } from './suggestion.ts';

/** What would tell who the child is, or what a doctor found. */
const ASKED = /(?:孩子|学生|儿童|被访)?(?:的)?姓名|名字|身份证|出生日期|住址|家庭地址|照片|诊断|得分|总分/;
/** Whose names a form may ask for, and who may have signed it. */
const OF_ADULTS =
  /签|儿童主任|督导员|班主任|老师|医生|导师|填表|经手|联系人|受托人|被委托人|保管人|负责人|亲友|邻居|机构|学校|医院/;

/** Checks forms. */
export const formProblems: Check = (kb, files) => {
  const pages = kb.pages.filter(({ kind }) => kind === 'toolkit').map(({ front }) => front.slug);
  const numbers = new Set(
    kb.services.filter(({ serves }) => serves.includes(NATION)).flatMap(({ phones }) => phones.map(({ number }) => number)),
  );
  return files.forms.flatMap((form) => [
    ...nameProblems(form, pages),
    ...fieldProblems(form),
    ...ruleProblems(form),
    ...numberProblems(form, numbers),
  ]);
};

function nameProblems({ file, code, data: { slug } }: CodedFile<Form>, pages: readonly string[]): Problem[] {
  const record = 'slug';
  if (slug !== code) return [{ file, record, what: `写的是 “${slug}”，文件却是 ${code}.json`, fix: '两者写成一样' }];
  if (pages.includes(slug)) return [];
  return [{ file, record, what: `没有叫 “${slug}” 的工具页`, fix: suggestion(slug, pages, `先写 toolkit/${slug}.mdx`) }];
}

function fieldProblems({ file, data: { parts } }: CodedFile<Form>): Problem[] {
  return parts.flatMap((part, index) => {
    const labels =
      part.kind === 'fields'
        ? part.fields.map(({ label }) => label)
        : part.kind === 'table'
          ? part.columns.map(({ label }) => label)
          : [];
    return labels
      .filter((label) => ASKED.test(label) && !OF_ADULTS.test(label) && !OF_ADULTS.test(part.title))
      .map((label) => ({
        file,
        record: `parts[${index}] “${part.title}”`,
        what: `有一栏 “${label}”：表单不记孩子的姓名、证件、住址、照片和诊断`,
        fix: '改成 “自编代号”，或删去这一栏',
      }));
  });
}

function ruleProblems({ file, data: { parts } }: CodedFile<Form>): Problem[] {
  return parts.flatMap((part, index) =>
    textsOf(part).flatMap((text) =>
      guardianRuleBreaches(text).map(({ words }) => ({
        file,
        record: `parts[${index}] “${part.title}”`,
        what: `写了 “${words}”，同一条里没有例外`,
        fix: '在同一条里补上：伤害来自监护人的，不先通知他，直接报警并报民政',
      })),
    ),
  );
}

/** Three-digit emergency numbers, five-digit lines, and whatever else can be dialled. */
const DIALLED = /(?<![\d.])(?:11[0-9]|12[0-9]|1[0-9]{4}|9\d{4,5}|0\d{2,3}-\d{7,8}|1\d{10})(?![\d.])/g;

/** A form is printed and kept for years: only numbers that the whole nation calls may stand on it. */
function numberProblems({ file, data }: CodedFile<Form>, national: ReadonlySet<string>): Problem[] {
  return data.parts.flatMap((part, index) =>
    [...JSON.stringify(part).matchAll(DIALLED)]
      .filter(([number]) => !national.has(number))
      .map(([number]) => ({
        file,
        record: `parts[${index}] “${part.title}”`,
        what: `有号码 “${number}”，不是全国公用的号码`,
        fix: '本地的号码留一条横线，请人填',
      })),
  );
}

/** The sentences of a part. */
function textsOf(part: Form['parts'][number]): string[] {
  switch (part.kind) {
    case 'checks':
    case 'steps':
    case 'points':
      return part.items;
    case 'say':
      return part.rows.map(({ say }) => say);
    case 'table':
      return Array.isArray(part.rows) ? part.rows.flat() : [];
    case 'fields':
    case 'lines':
      return [];
  }
}
