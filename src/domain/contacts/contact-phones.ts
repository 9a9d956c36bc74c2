/** The numbers of a service as a phone's address book takes them. */
import type { Service } from '../../model/service.ts';
import { trustSigns } from '../prints/card-lines.ts';
import { isNeutral } from '../prints/card-words.ts';
import type { Mark } from '../visible-records.ts';
import type { ContactPhone } from './contact.ts';

/** A number with what it is for. */
export interface UsedNumber {
  /** Number as printed: `021-64387250转2`. */
  readonly number: string;
  /** What it is for, or whose it is; may be empty. */
  readonly label: string;
}

/** All numbers of a service, each once: its own, those of its roles, that of the office that sends its deputy for law. */
export function numbersOf({ phones, staff = [], legalDeputy }: Service): UsedNumber[] {
  const all = [
    ...phones.map(({ number, label }) => ({ number, label })),
    ...staff.map(({ role, phone }) => ({ number: phone, label: role })),
    { number: legalDeputy?.phone, label: legalDeputy?.office },
  ];
  const seen = new Set<string>();
  return all.flatMap(({ number, label = '' }) => {
    if (number === undefined || seen.has(number)) return [];
    seen.add(number);
    return { number, label: isNeutral(label) ? label : '' };
  });
}

/**
 * A number as it is dialled, with the words beside it. The extension is words, not digits: for the comma that means
 * "pause" elsewhere is thrown away when Android and HarmonyOS import a contact, and a wrong number would be dialled.
 */
export function contactPhone({ number, label }: UsedNumber, mark: Mark): ContactPhone {
  const [dialled = number, extension] = number.split('转');
  return { number: dialled, label: [label, extensionInWords(extension), trustInWords(mark)].filter(Boolean).join('，') };
}

/** `接通后转 2`, or nothing. */
function extensionInWords(extension: string | undefined): string {
  return extension === undefined ? '' : `接通后转 ${extension}`;
}

/** How far a number can be trusted in a few words; nothing when it was confirmed or is public in the whole nation. */
export function trustInWords({ trust }: Mark): string {
  return trustSigns([{ trust }])[0]?.words ?? '';
}
