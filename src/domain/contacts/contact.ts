/** One entry of a phone's address book. Empty strings are facts that are unknown or that an address book does not tell. */
export interface Contact {
  /** Stable from build to build, so that a phone that knows it replaces the old entry. */
  readonly uid: string;
  /** Name under which it is filed; no two of a street are alike. */
  readonly name: string;
  /** Who runs it. */
  readonly organization: string;
  /** Numbers, the main one first; never empty. */
  readonly phones: readonly ContactPhone[];
  /** Where it is; `null`: unknown, or not to be told. */
  readonly address: ContactAddress | null;
  /** Web page with the current facts; `null` while the site has no address. */
  readonly url: string | null;
  /** What to know before calling, one line each: when, trust mark, hours, purpose, date, notices. */
  readonly note: readonly string[];
  /** The day its facts are from, `YYYY-MM-DD` or shorter; `null`: no source is dated. */
  readonly factsFrom: string | null;
}

/** A number of an entry. */
export interface ContactPhone {
  /** What is dialled, without an extension: `021-64387250`. */
  readonly number: string;
  /** What stands beside it: its use, the extension to ask for, how far it can be trusted. May be empty. */
  readonly label: string;
}

/** An address; a part that the street address already says is empty. */
export interface ContactAddress {
  /** Street address, as the source gives it. */
  readonly street: string;
  /** City, district or county. */
  readonly locality: string;
  /** Province or municipality. */
  readonly region: string;
}
