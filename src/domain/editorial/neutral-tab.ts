/** Whoever looks over a reader's shoulder sees the tab of a sensitive page. */
import type { EditorialRule } from './rule.ts';

const TELLING = /自杀|自伤|不想活|死|性侵|侵害|家暴|暴力|虐待|欺凌|敲诈|勒索|抑郁|精神|心理|危机|失踪|报警/;

/** The tab's title of a sensitive page says nothing. */
export const neutralTab: EditorialRule = {
  slug: 'neutral-tab',
  mayBeExcepted: false,
  breaches: ({ page, shown }) =>
    page.front.sensitive
      ? shown
          .filter(({ field, text }) => field === 'shortTitle' && TELLING.test(text))
          .map((said) => ({
            in: said,
            what: `标签页标题 “${said.text}” 会让旁边的人看出来`,
            fix: '换成中性的，例如：安心看一看',
          }))
      : [],
};
