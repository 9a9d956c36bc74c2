/** Numbers come from the data: one typed by hand is never corrected when the data are. */
import type { EditorialRule } from './rule.ts';

/** Five digits and more, parted numbers, and the three-digit emergency numbers; amounts, years and articles are none. */
const TYPED_NUMBER =
  /(?<![\d０-９第.．])(?:[\d０-９]{3,5}[-－—–‐ ][\d０-９]{3,8}(?:[-－—–‐ ][\d０-９]{3,8})?|[\d０-９]{5,}|11[09]|120|１１[０９]|１２０)(?![\d０-９]|[.．][\d０-９]|\s*[万千百元人名个页字年月天次节条分秒小克毫升米厘公里斤岁倍%％台家所户件份平])/g;

/** No number is typed by hand. */
export const phoneNumbers: EditorialRule = {
  slug: 'phone-numbers',
  mayBeExcepted: false,
  breaches: ({ body }) =>
    body.flatMap((said) =>
      typedNumbers(said.text).map(({ number, at }) => ({
        in: said,
        at,
        length: number.length,
        what: `手写了像电话号码的数字 “${number}”`,
        fix: '全国号码写成 <Tel n="…" />，地区号码写成 <Tel id="…" />',
      })),
    ),
};

/** What looks like a telephone number in a text, each with its place. */
export function typedNumbers(text: string): { readonly number: string; readonly at: number }[] {
  return [...text.matchAll(TYPED_NUMBER)]
    .filter(([number]) => !/^(19|20)\d\d\D(19|20)\d\d$/.test(number))
    .map((match) => ({ number: match[0], at: match.index }));
}
