/** The picture of a guide to pass on in a chat, as it is drawn. */

/** The picture of a guide. Every text is broken into lines that fit. */
export interface GuideCard {
  /** Slug of the guide, for messages. */
  readonly slug: string;
  /** Group and ages. */
  readonly kicker: string;
  /** Site name. */
  readonly siteName: string;
  /** Title, and its size in pixels. */
  readonly title: { readonly lines: readonly string[]; readonly size: number };
  /** Summary. */
  readonly summary: readonly string[];
  /** First sentences; may be empty. */
  readonly opening: readonly string[];
  /** The step for today with its title; no lines when the guide has none. */
  readonly today: { readonly title: string; readonly lines: readonly string[] };
  /** Lists. */
  readonly lists: readonly CardList[];
  /** One thing to say and one not to say; `null` without them. */
  readonly phrases: { readonly heading: readonly string[]; readonly rows: readonly PhraseRow[] } | null;
  /** Emergency numbers with when to call them. */
  readonly emergency: { readonly title: string; readonly rows: readonly EmergencyRow[] };
  /** What stands beside the code: where the rest is, who has read it, when it was changed, marks of numbers. */
  readonly foot: readonly string[];
  /** Address of the QR code; `null`: none is set. */
  readonly url: string | null;
  /** Notices. */
  readonly notices: readonly string[];
  /** Width in pixels. */
  readonly width: number;
  /** Height in pixels, at most 3600. */
  readonly height: number;
}

/** A sentence with what it is an example of. */
export interface PhraseRow {
  /** `可以说` or `不要说`. */
  readonly label: string;
  /** Whether it helps. */
  readonly good: boolean;
  /** The sentence. */
  readonly lines: readonly string[];
}

/** An emergency number. */
export interface EmergencyRow {
  /** Number. */
  readonly number: string;
  /** When to call it. */
  readonly when: readonly string[];
}

/** A list in lines. */
export interface CardList {
  /** Heading. */
  readonly heading: readonly string[];
  /** What one must know beforehand; may be empty. */
  readonly leadIn: readonly string[];
  /** Points; `sign` is what stands before one: its number, or nothing. */
  readonly points: readonly CardPoint[];
  /** How many points are left out, in words beside the heading; empty when none. */
  readonly left: string;
}

/** A point in lines. */
export interface CardPoint {
  /** Its number; empty in a list without order. */
  readonly sign: string;
  /** Its lines, each with the part that is set bold and the rest. */
  readonly lines: readonly { readonly bold: string; readonly plain: string }[];
}
