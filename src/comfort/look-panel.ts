/** The panel 看不清？字大一点: opens under the header, changes the page at once, and remembers the choice if the browser can. */
import { answered, answerTo, type LookQuestion, type LookWord } from './look.ts';
import { keepLook, keptLook } from './look-store.ts';

const NOT_KEPT = '这个浏览器记不住，换一页要再选一次。';
const RESET = '恢复原样了。';

const store = () => localStorage;

/** Turns the opener of `document` from a link into a button, and wires the panel. */
export function installLookPanel(document: Document): void {
  const root = document.documentElement;
  const opener = document.querySelector<HTMLElement>('[data-look-opener]');
  const panel = document.getElementById('look');
  const status = panel?.querySelector('[role="status"]');
  if (!opener || !panel || !status) return;
  const buttons = [...panel.querySelectorAll<HTMLButtonElement>('[data-question]')];

  opener.setAttribute('role', 'button');
  opener.setAttribute('aria-controls', panel.id);
  open(false);
  opener.addEventListener('click', (event) => {
    event.preventDefault();
    open(panel.hasAttribute('hidden'));
  });
  opener.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    opener.click();
  });
  panel.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest('button');
    if (!button) return;
    if (button.dataset['look'] === 'close') {
      open(false);
      opener.focus();
      return;
    }
    const { question, word } = button.dataset as { question?: LookQuestion; word?: LookWord | '' };
    const look = question === undefined ? '' : answered(current(), question, pressed(button) && isSwitch(button) ? '' : word!);
    inPlace(button, () => show(look));
    const kept = keepLook(store, look);
    status.textContent = kept ? (question === undefined ? RESET : '') : NOT_KEPT;
  });
  // A page that comes back as it was left, and one in another tab, take on what was chosen since.
  addEventListener('pageshow', ({ persisted }) => persisted && show(keptLook(store) ?? current()));
  addEventListener('storage', () => show(keptLook(store) ?? current()));
  show(current());

  function current(): string {
    return root.dataset['look'] ?? '';
  }

  function open(wanted: boolean): void {
    panel!.hidden = !wanted;
    opener!.setAttribute('aria-expanded', String(wanted));
  }

  function show(look: string): void {
    if (look === '') delete root.dataset['look'];
    else root.dataset['look'] = look;
    for (const button of buttons) {
      const { question, word } = button.dataset as { question: LookQuestion; word: string };
      button.setAttribute('aria-pressed', String(answerTo(look, question) === word));
    }
  }
}

/** Whether a second press takes the answer back: a question with a single button. */
function isSwitch(button: HTMLElement): boolean {
  return button.dataset['switch'] !== undefined;
}

function pressed(button: HTMLElement): boolean {
  return button.getAttribute('aria-pressed') === 'true';
}

/** Changes the page and keeps `element` under the finger that touched it. */
function inPlace(element: HTMLElement, change: () => void): void {
  const before = element.getBoundingClientRect().top;
  change();
  scrollBy(0, element.getBoundingClientRect().top - before);
}
