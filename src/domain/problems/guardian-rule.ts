/** The guardian rule: whoever is asked to tell a guardian is told, in the same breath, that the guardian may be the abuser. */

/** A name between the verb and 监护人 (孩子的, 其, 双方) does not change what is asked. */
const TELL_GUARDIAN = /(?:通知|告诉|告知|联系)[^，。；：！？、\n]{0,4}监护人/g;
const EXCEPTION = /伤害来自监护人|监护人涉嫌|不先(?:通知|告诉|告知|联系)/;

/** Every place where `text` asks to tell a guardian, when it says nothing of the exception. */
export function guardianRuleBreaches(text: string): { readonly words: string; readonly at: number }[] {
  if (EXCEPTION.test(text)) return [];
  return [...text.matchAll(TELL_GUARDIAN)].map((match) => ({ words: match[0], at: match.index }));
}
