/** Words of which every second question is made: they say nothing about what is asked. */

const WORDS =
  '怎么办才好 应该怎么办 有没有办法 是干什么的 是什么意思 怎么回事 为什么会 打得通吗 怎么办 怎么样 为什么 是不是 要不要 能不能 可不可以 可以不可以 有没有 会不会 该不该 管不管 怎么写 怎么跟 怎么讲 怎么说 怎么做 怎么弄 如何 怎么 怎样 咋办 咋个办 咋整 咋个 咋 点算 点解 点样 哪能办 哪能 怎办 什么 哪里 哪儿 在哪 哪个 多久 多少 几点 几岁 可以 应该 需要 一直 总是 老是 天天 经常 有点 非常 一个 这个 那个 我们 他们 她们 你们 附近 请问 谢谢 关于 现在 已经 还是 但是 因为 所以 我家 的事 一次 一下 点好'
    .split(' ')
    .sort((a, b) => b.length - a.length);

const SIGNS = new Set(
  '的了吗呢吧啊呀嘛着过就都也还很太好老我你您他她它跟和与把给让从对是在有个这那要会能想到去来说讲得地么不没被一人上下里',
);

const PATTERN = new RegExp(WORDS.join('|'), 'gu');

/** The text with a space where an empty word stood. */
export function withoutEmptyWords(folded: string): string {
  return folded.replace(PATTERN, ' ');
}

/** Whether a sign alone says nothing. */
export function isEmptySign(sign: string): boolean {
  return SIGNS.has(sign);
}
