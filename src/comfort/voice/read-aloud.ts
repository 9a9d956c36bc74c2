/** 念给我听: reads the article with the device's own voice. Where it has none that speaks Chinese the button never appears. */
import { onWishToLeave } from '../fall-silent.ts';
import { chineseVoice } from './chinese-voice.ts';
import { createReader, type ReadingState } from './reader.ts';
import { sayWith } from './say.ts';
import { spokenText } from './spoken-text.ts';

/** What the one button says. */
const PRESS: Readonly<Record<ReadingState, string>> = {
  idle: '念给我听',
  asked: '没有旁人，念吧',
  reading: '先停一下',
  resting: '接着念',
};
const FAILED = '念不出来，请看文字。';

/** Offers to read the article of `document`. */
export function installReadAloud(document: Document): void {
  const box = document.querySelector<HTMLElement>('[data-read-aloud]');
  const article = box?.closest('article');
  const press = box?.querySelector<HTMLButtonElement>('[data-press]');
  const stop = box?.querySelector<HTMLButtonElement>('[data-stop]');
  const question = box?.querySelector<HTMLElement>('[data-asked]');
  const status = box?.querySelector<HTMLElement>('[role="status"]');
  if (!box || !article || !press || !stop || !status || !('speechSynthesis' in window)) return;
  const speech = window.speechSynthesis;
  const voice = () => chineseVoice(speech.getVoices());
  const reader = createReader({
    sentences: () => spokenText(article),
    say: sayWith(speech, voice),
    asksFirst: question !== null,
    changed: show,
  });

  press.addEventListener('click', () => reader.press());
  stop.addEventListener('click', () => {
    press.focus();
    reader.stop();
  });
  onWishToLeave(document, () => reader.state() !== 'idle' && reader.stop());
  // Nobody looks at the page any more: who hears it then is unknown.
  document.addEventListener('visibilitychange', () => document.hidden && reader.rest());
  speech.addEventListener?.('voiceschanged', offer);
  offer();

  function offer(): void {
    if (!voice() || !box!.hidden) return;
    // In an emergency it stands below the text, so that nothing comes before the numbers; right below them it is found.
    const crisis = article!.querySelector('[data-crisis-box]');
    if (crisis && crisis.compareDocumentPosition(box!) & Node.DOCUMENT_POSITION_FOLLOWING) crisis.after(box!);
    box!.hidden = false;
  }

  function show(state: ReadingState, failed: boolean): void {
    press!.textContent = PRESS[state];
    stop!.hidden = state === 'idle';
    if (question) question.hidden = state !== 'asked';
    status!.textContent = failed ? FAILED : '';
  }
}
