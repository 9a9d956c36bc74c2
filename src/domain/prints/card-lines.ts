/** The numbers of a street's cards: the key numbers of its book in words that a card may say. */
import { SERVICE_KINDS } from '../../model/service-kind.ts';
import { neutralName, neutralPurpose } from './card-words.ts';
import type { Handbook } from '../handbook/handbook.ts';
import { keyNumbers, type KeyLine } from './key-numbers.ts';
import type { Trust } from '../visible-records.ts';

/** A number on a card. */
export interface CardLine {
  /** Service id, for cross-checks between channels. */
  readonly id: string;
  /** Name, neutral. */
  readonly name: string;
  /** Number. */
  readonly number: string;
  /** Its hours in words; empty when unknown. */
  readonly hours: string;
  /** What one can ask for; may be empty. */
  readonly does: string;
  /** How far the number can be trusted. */
  readonly trust: Trust;
}

/** The numbers a street's cards choose from, in the order in which they are chosen. */
export interface CardLines {
  /** Places near by. */
  readonly nearby: readonly CardLine[];
  /** Hotlines. */
  readonly hotlines: readonly CardLine[];
  /** Kinds of places that the street lacks, to be filled in by hand: 未成年人保护工作站. */
  readonly missing: readonly string[];
}

const KIND_LABELS = new Set(Object.values(SERVICE_KINDS).map(({ label }): string => label));

/** The numbers that the cards of `book` choose from. */
export function cardLines(book: Handbook): CardLines {
  const { nearby, hotlines, writeIns } = keyNumbers(book);
  return {
    nearby: nearby.flatMap((line) => cardLine(line) ?? []),
    hotlines: hotlines.flatMap((line) => cardLine(line) ?? []),
    missing: writeIns.map(({ label }) => label).filter((label) => KIND_LABELS.has(label)),
  };
}

function cardLine(line: KeyLine): CardLine | undefined {
  const name = neutralName(line);
  if (name === undefined || line.mark.trust === 'to-verify') return undefined;
  const { id, number, hours, does, mark } = line;
  return { id, name, number, hours, does: neutralPurpose(does), trust: mark.trust };
}

/** What a dot beside a number means. */
export interface TrustSign {
  /** Which dot. */
  readonly trust: Trust;
  /** What it means. */
  readonly words: string;
}

const SIGNS: readonly TrustSign[] = [
  { trust: 'unconfirmed', words: '尚未电话核实' },
  { trust: 'aged', words: '核实已满一年，先打电话问' },
];

/** The dots among `lines` that need a word, explained. Confirmed and nation-wide numbers carry none. */
export function trustSigns(lines: readonly Pick<CardLine, 'trust'>[]): TrustSign[] {
  return SIGNS.filter(({ trust }) => lines.some((line) => line.trust === trust));
}
