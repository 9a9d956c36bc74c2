/** Quick exit: the neutral page takes the place of this one in the history, so that "back" does not return here. */

const ESCAPES_NEEDED = 3;
const WITHIN_MS = 2000;

/** Makes the quick-exit link replace the page, and lets three quick presses of Esc do the same. */
export function installQuickExit(document: Document): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-quick-exit]');
  if (!link) return;
  const leave = () => {
    document.documentElement.style.visibility = 'hidden';
    location.replace(link.href);
  };
  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave();
  });
  let presses: number[] = [];
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    presses = [...presses.filter((at) => event.timeStamp - at < WITHIN_MS), event.timeStamp];
    if (presses.length >= ESCAPES_NEEDED) leave();
  });
}
