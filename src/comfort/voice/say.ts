/** One sentence, spoken by the browser. */
import type { Say } from './reader.ts';

/** A little slower than the browser's own pace: the listener may be old, and has not seen the text. */
const PACE = 0.9;

/** Speaks with the voice that `voice` gives at that moment. */
export function sayWith(speech: SpeechSynthesis, voice: () => SpeechSynthesisVoice | undefined): Say {
  return (sentence, ended) => {
    const chosen = voice();
    const said = new SpeechSynthesisUtterance(sentence);
    // A browser that is not told which voice would choose one itself, and that one may be far away.
    if (!chosen) {
      queueMicrotask(() => ended(false));
      return () => {};
    }
    said.voice = chosen;
    said.lang = chosen.lang;
    said.rate = PACE;
    said.onend = () => ended(true);
    said.onerror = () => ended(false);
    speech.speak(said);
    return () => speech.cancel();
  };
}
