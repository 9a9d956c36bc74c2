/** What a page says about its recorded reading (R56). */
import type { KnowledgeBase, ProsePage } from '../model/knowledge-base.ts';
import { dateInWords } from './freshness.ts';
import { isWithheld } from './review/is-reviewed.ts';
import { sizeInWords } from './size-in-words.ts';

/** A recording as a page offers it. */
export interface PageAudio {
  /** File in `content/audio/`. */
  readonly file: string;
  /** `3 分 20 秒，780 KB`: what listening costs, before anything is loaded. */
  readonly cost: string;
  /** That the text has changed since; empty when it has not. */
  readonly caution: string;
}

/** The recording of `page`, or `undefined`: without one nothing is shown, and none stands in for a text that is withheld. */
export function pageAudio(kb: Pick<KnowledgeBase, 'recordings' | 'site'>, page: ProsePage): PageAudio | undefined {
  const { audio, updated } = page.front;
  const recording = audio && kb.recordings.get(audio.file);
  if (!recording || isWithheld(kb, page)) return undefined;
  const caution = updated > audio.recorded ? `录音读的是${dateInWords(audio.recorded)}的文字，以后改过的地方，以文字为准。` : '';
  return { file: audio.file, cost: `${lengthInWords(recording.seconds)}，${sizeInWords(recording.bytes)}`, caution };
}

/** The pages that have a recording to offer. */
export function pagesToHear(kb: Pick<KnowledgeBase, 'recordings' | 'site' | 'pages'>): ProsePage[] {
  return kb.pages.filter((page) => pageAudio(kb, page));
}

/** `45 秒`, `3 分`, `3 分 20 秒`. */
function lengthInWords(seconds: number): string {
  const whole = Math.max(1, Math.round(seconds));
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60];
  return [minutes && `${minutes} 分`, rest && `${rest} 秒`].filter(Boolean).join(' ');
}
