/** The day a campaign kit is for, in the year in which it comes next. */

/** A date and its day of the week. */
export interface CampaignDay {
  /** `2027-05-25`. */
  readonly date: string;
  /** 星期二. */
  readonly weekday: string;
}

const WEEKDAYS = '日一二三四五六';

/** The next `day` (`MM-DD`) on or after `today`; 29 February waits for a year that has one. */
export function nextCampaignDay(day: string, today: string): CampaignDay {
  for (let year = Number(today.slice(0, 4)); ; year++) {
    const date = `${year}-${day}`;
    const at = new Date(`${date}T00:00:00Z`);
    if (date >= today && at.toISOString().slice(5, 10) === day) return { date, weekday: `星期${WEEKDAYS[at.getUTCDay()]}` };
  }
}
