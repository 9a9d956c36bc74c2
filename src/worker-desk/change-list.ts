/** What a sheet changes, record by record and field by field, and what stays as it is. */
import type { SheetDiff } from '../domain/desk/check-sheet.ts';
import { CHANGE_WORDS } from '../domain/desk/diff-in-words.ts';
import type { FieldChange, RecordChange } from '../domain/desk/record-diff.ts';
import { RECORD_KINDS } from '../domain/problems/placed-record.ts';
import { makeElement } from '../map/make-element.ts';

/** The changes, and the records that have no row any more. */
export function changeList({ changes, missing }: SheetDiff): HTMLElement[] {
  return [
    ...(changes.length ? [makeElement('h3', {}, ['改了什么']), ...changes.map(changePart)] : []),
    ...(missing.length
      ? [
          makeElement('details', { class: 'missing' }, [
            makeElement('summary', {}, [`表里没有这 ${missing.length} 行，网站上不动`]),
            makeElement('p', {}, ['不办了的，请在资料表的「状态」里选“已停办”；只删去一行，什么都不会变。']),
            makeElement(
              'ul',
              {},
              missing.map(({ sheet, id, name }) => makeElement('li', {}, [`「${sheet}」${name}（${id}）`])),
            ),
          ]),
        ]
      : []),
  ];
}

function changePart({ change, kind, after, fields, remarks }: RecordChange): HTMLElement {
  return makeElement('article', { class: 'change' }, [
    makeElement('h4', {}, [
      makeElement('b', { class: change }, [CHANGE_WORDS[change]]),
      ` ${after.name}`,
      makeElement('small', {}, [` ${RECORD_KINDS[kind]}　${after.id}`]),
    ]),
    makeElement(
      'dl',
      {},
      fields.map((field) => fieldPart(field, change === 'added')),
    ),
    ...remarks.map((remark) => makeElement('p', { class: 'remarks' }, [remark])),
  ]);
}

function fieldPart({ label, was, now }: FieldChange, isNew: boolean): HTMLElement {
  const told = isNew
    ? [now]
    : [
        makeElement('span', { class: 'visually-hidden' }, ['原来：']),
        makeElement('del', {}, [was || '（空）']),
        makeElement('span', { 'aria-hidden': 'true' }, [' → ']),
        makeElement('span', { class: 'visually-hidden' }, ['现在：']),
        makeElement('ins', {}, [now || '（空）']),
      ];
  return makeElement('div', {}, [makeElement('dt', {}, [label]), makeElement('dd', {}, told)]);
}
