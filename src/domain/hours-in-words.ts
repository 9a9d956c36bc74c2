import { WEEKDAYS, type Hours } from '../model/service.ts';

const DAY_NAMES = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];
const HOLIDAYS = { open: '节假日照常', closed: '节假日休息', unknown: '' } as const;

/** `周一至周五 8:30—11:30、13:30—17:00；节假日休息`. Empty when nothing is known. */
export function hoursInWords(hours: Hours | undefined): string {
  if (!hours) return '';
  const byDays = new Map<string, string[]>();
  for (const rule of hours.rules ?? []) {
    const days = daysInWords(rule.days);
    const span = rule.open === '00:00' && rule.close === '24:00' ? '全天' : `${clock(rule.open)}—${clock(rule.close)}`;
    byDays.set(days, [...(byDays.get(days) ?? []), span]);
  }
  const weekly = [...byDays].map(([days, spans]) => `${days} ${spans.join('、')}`).join('，');
  return [weekly, hours.note ?? '', HOLIDAYS[hours.holidays]].filter(Boolean).join('；');
}

function clock(time: string): string {
  return time.replace(/^0/, '');
}

function daysInWords(days: readonly (typeof WEEKDAYS)[number][]): string {
  const indexes = [...new Set(days.map((day) => WEEKDAYS.indexOf(day)))].sort((a, b) => a - b);
  if (indexes.length === 7) return '每天';
  const runs: number[][] = [];
  for (const index of indexes) {
    const last = runs[runs.length - 1];
    if (last && last[last.length - 1] === index - 1) last.push(index);
    else runs.push([index]);
  }
  return runs
    .map((run) =>
      run.length > 2
        ? `${DAY_NAMES[run[0]!]}至${DAY_NAMES[run[run.length - 1]!]}`
        : run.map((index) => DAY_NAMES[index]).join('、'),
    )
    .join('、');
}
