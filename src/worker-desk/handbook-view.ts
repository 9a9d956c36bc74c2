/** What becomes of the handbook: how full its blocks get, and the changed entries as they will be printed. */
import type { BlockCount, PlaceCounts } from '../domain/desk/handbook-counts.ts';
import type { PrintedEntry } from '../domain/desk/printed-entry.ts';
import { makeElement } from '../map/make-element.ts';
import type { DeskAnswer } from './check-file.ts';

/** Counts and entries. */
export function handbookView({ counts, entries, toCall }: DeskAnswer): HTMLElement[] {
  return [
    makeElement('h3', {}, ['手册会变成什么样']),
    ...counts.places.map(countTable),
    ...(counts.more ? [makeElement('p', {}, [`另外还有 ${counts.more} 个地方的手册也会变。`])] : []),
    makeElement('h3', {}, ['印出来是这样']),
    ...entries.map(entryPart),
    ...(toCall
      ? [makeElement('p', {}, [makeElement('a', { href: `../${toCall.calls}` }, [`下载${toCall.place}打电话核实表（Excel）`])])]
      : []),
  ];
}

function countTable({ name, blocks }: PlaceCounts): HTMLElement {
  const heads = ['手册里的', '现在', '改了以后'].map((heading) => makeElement('th', { scope: 'col' }, [heading]));
  return makeElement('table', { class: 'counts' }, [
    makeElement('caption', {}, [`${name}（条）`]),
    makeElement('thead', {}, [makeElement('tr', {}, heads)]),
    makeElement('tbody', {}, blocks.map(countRow)),
  ]);
}

function countRow({ label, before, after }: BlockCount): HTMLElement {
  return makeElement('tr', before === after ? {} : { class: 'differs' }, [
    makeElement('th', { scope: 'row' }, [label]),
    makeElement('td', {}, [String(before)]),
    makeElement('td', {}, [String(after)]),
  ]);
}

function entryPart({ name, shownIn, why, kind, tags, lines, phones, mark }: PrintedEntry): HTMLElement {
  // Numbers are no links here: nobody should ring by accident what is still being checked.
  const numbers = phones.map(({ number, label, hours }) =>
    makeElement('p', {}, [
      makeElement('b', { class: 'number' }, [number]),
      ...[label, hours].filter(Boolean).map((words) => ` ${words}`),
    ]),
  );
  return makeElement('article', { class: 'entry' }, [
    makeElement('h4', {}, [name]),
    ...(kind ? [makeElement('p', { class: 'kind' }, [kind, ...tags.map((tag) => makeElement('b', {}, [tag]))])] : []),
    ...lines.map((line) => makeElement('p', {}, [line])),
    ...(shownIn === 'nowhere' || numbers.length ? numbers : [makeElement('p', { class: 'meta' }, ['号码未填'])]),
    ...(mark?.text ? [makeElement('p', { class: `mark ${mark.trust}` }, [mark.text])] : []),
    ...(why ? [makeElement('p', { class: 'why' }, [why])] : []),
  ]);
}
