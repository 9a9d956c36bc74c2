/** Quick exit: nothing of the page is seen any more at once, and a neutral site takes its place in the history. */
import { forgetHanded } from '../search/handed-words.ts';

/** Name under which the tab remembers that it was left; it tells of no page, and goes with the tab. */
export const LEFT_KEY = 'hutong-left';

const ESCAPES_NEEDED = 3;
const WITHIN_MS = 2000;
/** After this long on a blank page, in milliseconds, a person needs to know that something is going on. */
const SLOW_MS = 4000;

/** Makes the quick-exit link leave at once, lets three quick presses of Esc do the same, and keeps "back" from showing the page again. */
export function installQuickExit(document: Document): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-quick-exit]');
  if (!link) return;
  const leave = () => leaveFor(document, link);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave();
  });
  let presses: number[] = [];
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || link.closest('[hidden]')) return;
    presses = [...presses.filter((at) => event.timeStamp - at < WITHIN_MS), event.timeStamp];
    if (presses.length >= ESCAPES_NEEDED) leave();
  });
  hideFromBack(document, leave);
}

/** Shows the quick exit of a page on which it waits, for as long as the page is open: what was read once may be seen over a shoulder later. */
export function showQuickExit(document: Document): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-exit-part]')) part.hidden = false;
}

/** Nothing that a browser cannot do may keep the page open: whatever fails before it, the departure comes. */
function leaveFor(document: Document, link: HTMLAnchorElement): void {
  const { blank = '', title = '' } = link.dataset;
  const to = link.href;
  attempt(() => fallSilent(document));
  const tell = attempt(() => cover(document, to, title));
  forgetHanded();
  // Without it an earlier page of this kind is shown again by "back"; this one is not.
  attempt(() => sessionStorage.setItem(LEFT_KEY, '1'));
  // Until the other site answers, the address above the page is one that says nothing; a page opened as a file keeps its own.
  attempt(() => history.replaceState(null, '', blank));
  if (tell && !navigator.onLine) return tell();
  location.replace(to);
  if (tell) setTimeout(tell, SLOW_MS);
}

/** What `act` gives, or nothing where it fails. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

function fallSilent(document: Document): void {
  for (const sound of document.querySelectorAll<HTMLMediaElement>('audio, video')) sound.pause();
  if ('speechSynthesis' in window) speechSynthesis.cancel();
}

/** Puts a blank sheet in the place of everything; the answer writes on it that nothing opens yet. */
function cover(document: Document, to: string, title: string): () => void {
  const sheet = document.createElement('div');
  sheet.dataset['exitCover'] = '';
  Object.assign(sheet.style, {
    position: 'fixed',
    top: '0',
    right: '0',
    bottom: '0',
    left: '0',
    padding: '4rem 1.5rem',
    background: '#fff',
    color: '#333',
    zIndex: '2147483647',
  });
  document.body.textContent = '';
  document.body.append(sheet);
  document.documentElement.style.background = '#fff';
  document.title = title;
  for (const icon of document.querySelectorAll<HTMLLinkElement>('link[rel~="icon"]')) icon.href = 'data:,';
  return () => {
    const again = document.createElement('a');
    again.href = to;
    again.textContent = '再试一次';
    again.style.color = '#1a56b0';
    sheet.textContent = '网页还没有打开，请看看网络。';
    sheet.append(again);
  };
}

/** A page that the browser has put aside is hidden while it waits: it must not flash up before it is known whether it was left. */
function hideFromBack(document: Document, leave: () => void): void {
  const { style } = document.documentElement;
  addEventListener('pagehide', () => (style.visibility = 'hidden'));
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    forgetHanded();
    style.visibility = '';
    if (wasLeft()) leave();
  });
}

function wasLeft(): boolean {
  try {
    return sessionStorage.getItem(LEFT_KEY) !== null;
  } catch {
    return false;
  }
}
