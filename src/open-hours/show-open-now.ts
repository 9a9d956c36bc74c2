/** Writes beside registered hours whether a place should be open now. Without scripts, or the holiday table, the words stay. */
import { chinaMoment, openNow, type OpeningWeek, type OpenState, type WorkCalendar } from '../domain/opening/open-now.ts';

const FIRST_CALL = '（按登记的时间，请先打电话）';
/** What is said of a place and of a telephone line. */
const WORDS: Readonly<Record<string, Readonly<Record<Exclude<OpenState, 'unknown'>, string>>>> = {
  place: { open: `现在开门${FIRST_CALL}`, closed: `现在关门${FIRST_CALL}` },
  line: {
    open: '现在是登记的接听时间',
    closed: '现在不是登记的接听时间，可以先打打看；有危险，打页面上的紧急电话',
  },
};

/** Fills the lines of `document` that wait for it, again whenever the page is looked at. */
export function showOpenNow(document: Document): void {
  const lines = [...document.querySelectorAll<HTMLElement>('[data-opening-week]')];
  const table = lines[0]?.dataset['workCalendar'];
  if (table === undefined) return;
  void calendarAt(table).then((calendar) => {
    if (!calendar) return;
    const show = () => lines.forEach((line) => fill(line, calendar));
    show();
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && show());
  });
}

function fill(line: HTMLElement, calendar: WorkCalendar): void {
  const { openingWeek = '', openKind = '' } = line.dataset;
  const state = openNow(JSON.parse(openingWeek) as OpeningWeek, calendar, chinaMoment(Date.now()));
  line.hidden = state === 'unknown';
  line.textContent = state === 'unknown' ? '' : (WORDS[openKind]?.[state] ?? '');
  line.dataset['openState'] = state;
}

async function calendarAt(address: string): Promise<WorkCalendar | undefined> {
  try {
    const answer = await fetch(address);
    return answer.ok ? ((await answer.json()) as WorkCalendar) : undefined;
  } catch {
    return undefined;
  }
}
