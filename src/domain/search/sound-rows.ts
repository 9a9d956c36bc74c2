/** The shape of the sound table, as it travels to a visitor's browser: how the words of the site are read. */

/** Words and signs by their readings, each as lines of `reading TAB words`; the likelier word comes first. */
export interface SoundTable {
  /** `gu du zheng` → `孤独症`: words of two and more characters, syllables divided by spaces. */
  readonly words: string;
  /** `gu` → `孤古顾`: single characters, those of the site first. */
  readonly signs: string;
}
