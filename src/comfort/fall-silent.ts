/** What makes a page fall silent at once: leaving it quickly, Esc, another page. */

/** Calls `silence` when the reader of `document` wants out. It comes before whatever else these do. */
export function onWishToLeave(document: Document, silence: () => void): void {
  document.addEventListener(
    'click',
    ({ target }) => {
      if (target instanceof Element && target.closest('[data-quick-exit]')) silence();
    },
    true,
  );
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && silence(), true);
  addEventListener('pagehide', silence);
}

/** Lets the recordings of `document` fall silent so. */
export function silenceRecordings(document: Document): void {
  onWishToLeave(document, () => {
    for (const recording of document.querySelectorAll('audio')) recording.pause();
  });
}
