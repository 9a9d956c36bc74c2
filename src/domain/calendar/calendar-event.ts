/** Something of whole days in a phone's calendar. Empty strings are facts that are unknown. */
export interface CalendarEvent {
  /** Stable from build to build: a calendar that knows it replaces the old entry. */
  readonly uid: string;
  /** First day, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last day, `YYYY-MM-DD`. */
  readonly to: string;
  /** What it is; neutral, for the phone may be a child's. */
  readonly title: string;
  /** Where. */
  readonly place: string;
  /** What to know, one line each. */
  readonly notes: readonly string[];
  /** Page with the current facts; `null` while the site has no address. */
  readonly url: string | null;
  /** Whether it is known to take place: confirmed, or fixed by the calendar. */
  readonly certain: boolean;
  /** The day its facts are from, `YYYY-MM-DD` or shorter; `null`: not dated. */
  readonly factsFrom: string | null;
}

/** The calendar of a street. */
export interface StreetCalendar {
  /** Name under which a phone files it. */
  readonly name: string;
  /** What it is not, and how old it is, in one line. */
  readonly about: string;
  /** The newest fact in it; `null`: none is dated. */
  readonly factsFrom: string | null;
  /** Events, soonest first. */
  readonly events: readonly CalendarEvent[];
}
