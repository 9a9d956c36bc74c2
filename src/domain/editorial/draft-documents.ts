/** A draft is no rule yet, and an expired plan no longer one: whoever names them says so. */
import type { EditorialRule } from './rule.ts';

const SAYS = { draft: /征求意见稿|还没有施行|没有印发|草案/, expired: /已(?:经)?到期|已(?:经)?期满|已(?:经)?结束|到期/ } as const;
const WORDS = { draft: '征求意见稿，还没有施行', expired: '已经到期' } as const;

/** Drafts and expired documents are named as such. */
export const draftDocuments: EditorialRule = {
  slug: 'document-status',
  mayBeExcepted: false,
  breaches: ({ shown }, { regions }) =>
    regions
      .flatMap(({ documents }) => documents)
      .flatMap(({ title, status }) => (status === 'in-force' ? [] : [{ title: title.replace(/（[^）]*）$/, ''), status }]))
      .flatMap(({ title, status }) =>
        shown
          .filter(({ text }) => text.includes(title) && !SAYS[status].test(text))
          .map((said) => ({
            in: said,
            at: said.text.indexOf(title),
            length: title.length,
            what: `提到《${title}》，没有说明它${WORDS[status]}`,
            fix: `同一段里写明：${WORDS[status]}`,
          })),
      ),
};
