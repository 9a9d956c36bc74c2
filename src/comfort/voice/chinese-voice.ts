/** Which of a browser's voices may read a page: one of the device's own that speaks Mandarin. */

/** What is asked of a voice. */
export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService'>;

/** Spoken Chinese by place, best first. Cantonese is another language to the ear and is left out. */
const MANDARIN = [/^(zh|cmn)(-hans)?-cn$/, /^(zh|cmn)(-hans)?$/, /^(zh|cmn)-hans-\w+$/, /^zh-sg$/, /^(zh|cmn)(-hant)?-tw$/];

/** The voice to read with; none when only a voice elsewhere in the network could: it would be sent the page's text. */
export function chineseVoice<V extends Voice>(voices: readonly V[]): V | undefined {
  const own = voices.filter(({ localService }) => localService);
  for (const place of MANDARIN) {
    const voice = own.find(({ lang }) => place.test(lang.toLowerCase().replace(/_/g, '-')));
    if (voice) return voice;
  }
  return undefined;
}
