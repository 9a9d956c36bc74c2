/** Words by their sound: typed pinyin becomes words, and a word spelt with the wrong characters is known by its sound. */
import type { SoundTable } from '../domain/search/sound-rows.ts';

/** More words than this are not misspelt in one phrase. */
const LONGEST = 8;
/** What one more word costs when letters are divided; fewer, longer words are likelier. */
const WORD = 1;
/** What a word costs that is spelt as many speakers hear it: zi for zhi, lan for nan. */
const NEAR_WORD = 1.4;
/** What a lone character costs: nearly any letters can be read as some. */
const LONE = 1.7;
/** Of initials at least this many are needed: two letters fit everything. */
const LEAST_INITIALS = 3;

/** The sound table made ready. */
export class Sounds {
  private readonly byLetters = new Map<string, string>();
  private readonly byNearLetters = new Map<string, string>();
  private readonly byInitials = new Map<string, string>();
  private readonly byNearSound = new Map<string, string[]>();
  private readonly signOf = new Map<string, string>();
  private readonly readingsOf = new Map<string, string[]>();

  constructor({ words, signs }: SoundTable) {
    for (const [reading, written] of rows(words)) {
      const syllables = reading.split(' ');
      const all = written.split(' ');
      const letters = syllables.join('');
      this.byLetters.set(letters, all[0]!);
      if (!this.byNearLetters.has(nearLetters(letters))) this.byNearLetters.set(nearLetters(letters), all[0]!);
      const initials = syllables.map((one) => one[0]).join('');
      if (syllables.length >= LEAST_INITIALS && !this.byInitials.has(initials)) this.byInitials.set(initials, all[0]!);
      const near = syllables.map(nearSound).join(' ');
      this.byNearSound.set(near, [...(this.byNearSound.get(near) ?? []), ...all]);
    }
    for (const [reading, written] of rows(signs)) {
      this.signOf.set(reading, [...written][0]!);
      for (const sign of written) this.readingsOf.set(sign, [...(this.readingsOf.get(sign) ?? []), reading]);
    }
  }

  /** The words that letters may mean, with their cost; `undefined` when they are no pinyin: `buxianghuo` → 不想活. */
  read(letters: string): { readonly words: string; readonly cost: number } | undefined {
    const best: ({ words: string; cost: number } | undefined)[] = [{ words: '', cost: 0 }];
    for (let end = 1; end <= letters.length; end++) {
      for (let start = Math.max(0, end - LONGEST * 6); start < end; start++) {
        const before = best[start];
        if (!before) continue;
        const part = letters.slice(start, end);
        const found = this.meant(part);
        if (!found) continue;
        const sum = before.cost + found.cost;
        if (sum < (best[end]?.cost ?? Infinity)) best[end] = { words: before.words + found.words, cost: sum };
      }
    }
    return best[letters.length];
  }

  /** What a stretch of letters may mean as one word or sign. */
  private meant(part: string): { readonly words: string; readonly cost: number } | undefined {
    const word = this.byLetters.get(part);
    if (word !== undefined) return { words: word, cost: WORD };
    const near = this.byNearLetters.get(nearLetters(part));
    if (near !== undefined) return { words: near, cost: NEAR_WORD };
    const sign = this.signOf.get(part);
    return sign === undefined ? undefined : { words: sign, cost: LONE };
  }

  /** The word with these initials: `xlrx` → 心理热线. */
  initials(letters: string): string | undefined {
    return letters.length < LEAST_INITIALS ? undefined : this.byInitials.get(letters);
  }

  /**
   * Words of the site that sound like a piece of text and share a character with it, the longest piece first.
   * Short pieces that are words themselves must not come here: most pieces sound like something.
   */
  alike(piece: string): string[] {
    const signs = [...piece];
    const near = this.nearReadings(signs);
    return near
      .flatMap((reading) => this.byNearSound.get(reading) ?? [])
      .filter((word) => word !== piece && (signs.length > 2 || [...word].some((sign, place) => sign === signs[place])));
  }

  private nearReadings(signs: readonly string[]): string[] {
    return signs.reduce<string[]>(
      (all, sign) => {
        const readings = [...new Set((this.readingsOf.get(sign) ?? []).map(nearSound))];
        return all.flatMap((start) => readings.map((one) => (start ? `${start} ${one}` : one)));
      },
      [''],
    );
  }
}

/** A syllable without what many speakers do not tell apart: zh and z, n and l, ang and an, h and f before u. */
export function nearSound(syllable: string): string {
  return syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^n/, 'l')
    .replace(/^hu(?=[aeio])/, 'f')
    .replace(/^hu$/, 'fu')
    .replace(/ng$/, 'n')
    .replace('v', 'u');
}

/** The same for letters that are not divided into syllables yet; both sides of a comparison are changed alike. */
function nearLetters(letters: string): string {
  return letters
    .replace(/([zcs])h/g, '$1')
    .replace(/ng(?![aeiouv])/g, 'n')
    .replace(/n(?=[aeiouv])/g, 'l')
    .replace(/hu(?=[aeio])/g, 'f')
    .replace(/v/g, 'u');
}

function rows(text: string): (readonly [reading: string, written: string])[] {
  return text.split('\n').map((line) => {
    const [reading = '', written = ''] = line.split('\t');
    return [reading, written] as const;
  });
}
