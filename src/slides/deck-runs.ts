/** Runs of text of a deck: every one names its language and its font, or an office program takes it for English. */
import type pptxgen from 'pptxgenjs';
import type { HandbookInline } from '../domain/handbook/handbook.ts';
import { inlineWords } from '../domain/lessons/inline-words.ts';
import { DECK_FONT } from './deck-look.ts';

/** Language and font. A new object each time: pptxgenjs writes into those it is given. */
export function face(): { fontFace: string; lang: string } {
  return { fontFace: DECK_FONT, lang: 'zh-CN' };
}

/** Inline text as runs, all with `options`; bold words and numbers are bold. */
export function runsOf(nodes: readonly HandbookInline[], options: pptxgen.TextPropsOptions): pptxgen.TextProps[] {
  return nodes.flatMap((node): pptxgen.TextProps[] => {
    if (node.type === 'strong') return runsOf(node.children, { ...options, bold: true });
    if ('children' in node) return runsOf(node.children, options);
    const text = inlineWords([node]);
    if (text === '') return [];
    return [{ text, options: node.type === 'tel' ? { ...options, bold: true } : { ...options } }];
  });
}
