/** A toolkit form in rows: it is handed to families or guides a visit, so it is read together with its page. */
import type { Form, FormPart } from '../../model/form.ts';
import type { PageRow } from './page-row.ts';

/** The words of a form; empty lines to write on are left out. */
export function formRows({ title, lead, parts }: Form): PageRow[] {
  return [
    { place: '表单：标题', text: title },
    { place: '表单：说明', text: lead },
    ...parts.flatMap((part) => {
      const place = `表单“${part.title}”`;
      return [
        { place, text: [part.title, part.hint].filter(Boolean).join('：') },
        ...wordsOf(part).map((text) => ({ place, text })),
      ];
    }),
  ];
}

function wordsOf(part: FormPart): string[] {
  switch (part.kind) {
    case 'fields':
      return [part.fields.map(({ label }) => label).join('　')];
    case 'table':
      return [
        part.columns.map(({ label }) => label).join('　'),
        ...(typeof part.rows === 'number' ? [] : part.rows.map((row) => row.join('\n'))),
      ];
    case 'lines':
      return [];
    case 'checks':
    case 'steps':
    case 'points':
      return [...part.items];
    case 'say':
      return part.rows.map(({ say, not }) => `可以说：${say}\n不要说：${not}`);
  }
}
