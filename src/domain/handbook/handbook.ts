/** The `Handbook` value: what a street's handbook says, once, for every renderer. */
import type { ColumnKind } from '../../prose/column-kinds.ts';
import type { CareLevel, RiskLevel } from '../../prose/tree.ts';
import type { Binding } from '../prints/editions.ts';
import type { MiniMap } from '../mini-map/mini-map.ts';
import type { Mark } from '../visible-records.ts';

/** A number as it is printed. */
export interface HandbookPhone {
  /** Number. */
  readonly number: string;
  /** What it is for, when an entry has several. */
  readonly label: string;
  /** Hours of this number when they differ. */
  readonly hours: string;
}

/** A line or place in the handbook; empty strings are unknown facts and are not printed. */
export interface HandbookEntry {
  /** Service id, for cross-checks between channels. */
  readonly id: string;
  /** Name. */
  readonly name: string;
  /** Kind in Chinese. */
  readonly kind: string;
  /** Whom it serves: 本街道, 徐汇区, 上海市, 全国. */
  readonly scope: string;
  /** Numbers; empty when none is known. */
  readonly phones: readonly HandbookPhone[];
  /** Hours in words. */
  readonly hours: string;
  /** Address. */
  readonly address: string;
  /** What one can ask for. */
  readonly does: string;
  /** Short facts worth a tag: 接未成年人, 有急诊, 要预约. */
  readonly tags: readonly string[];
  /** What to know before going: papers, fees, access, note. */
  readonly notes: readonly string[];
  /** Trust mark. */
  readonly mark: Mark;
  /** Its number on the mini map; `null` when it is not drawn there. */
  readonly point: number | null;
}

/** A line to be filled in by hand. */
export interface WriteIn {
  /** What to write: 儿童主任. */
  readonly label: string;
  /** Fields of the line: 姓名, 电话. */
  readonly fields: readonly string[];
}

/** A block of entries with the write-in lines for what is missing. */
export interface HandbookBlockValue {
  /** Entries, in order. */
  readonly entries: readonly HandbookEntry[];
  /** Lines for what the data does not have; a block is never silently empty. */
  readonly writeIns: readonly WriteIn[];
  /** One sentence said when there are no entries, else empty. */
  readonly emptyNote: string;
}

/** A role by institution; no private names. */
export interface ProfessionalEntry {
  /** Role. */
  readonly role: string;
  /** Institution. */
  readonly institution: string;
  /** Number, or empty. */
  readonly phone: string;
  /** Trust mark of the institution's record. */
  readonly mark: Mark;
}

/** A step of the referral ladder (R08, R09). */
export interface LadderStep {
  /** Heading: 谁先发现. */
  readonly title: string;
  /** What to do, in plain sentences. */
  readonly lines: readonly string[];
  /** Institutions with number and address that the data knows for this step. */
  readonly contacts: readonly { readonly name: string; readonly phone: string; readonly address: string; readonly mark: Mark }[];
  /** Lines to fill in where nobody is known. */
  readonly writeIns: readonly WriteIn[];
}

/** A programme one can join. */
export interface HandbookProgramme {
  /** Programme id. */
  readonly id: string;
  /** Name. */
  readonly name: string;
  /** What it gives. */
  readonly offers: string;
  /** For whom; empty when unknown. */
  readonly forWhom: string;
  /** How to join, or whom to ask when that is unknown. */
  readonly howToJoin: string;
  /** Trust mark. */
  readonly mark: Mark;
}

/** An activity of the coming months (R40). */
export interface HandbookActivity {
  /** Activity id. */
  readonly id: string;
  /** Name. */
  readonly name: string;
  /** Kind in Chinese: 讲座. */
  readonly kind: string;
  /** Day, or first and last day, in words. */
  readonly days: string;
  /** Time of day in words; empty when unknown. */
  readonly time: string;
  /** Place; empty when unknown. */
  readonly place: string;
  /** Number to ask or sign up; empty when unknown. */
  readonly phone: string;
  /** Ages it suits, in words; empty when unknown. */
  readonly ages: string;
  /** Last day, `YYYY-MM-DD`: after it the activity is over. */
  readonly until: string;
  /** Trust mark. */
  readonly mark: Mark;
}

/** The edition of a released book. */
export interface Release {
  /** 1 for the street's first release. */
  readonly number: number;
  /** Day of release in words. */
  readonly on: string;
  /** Its month in words, as covers have it. */
  readonly month: string;
}

/** What a street has approved for its book. */
export interface Publication {
  /** 编印单位 */
  readonly publisher: string;
  /** Day of the approval in words. */
  readonly approvedOn: string;
  /** 准印证号; empty where there is none. */
  readonly permit: string;
  /** 印数; `null`: not set. */
  readonly copies: number | null;
}

/** Inline prose with telephones resolved to numbers. */
export type HandbookInline =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'strong' | 'emphasis'; readonly children: readonly HandbookInline[] }
  | { readonly type: 'break' }
  | { readonly type: 'link'; readonly href: string; readonly children: readonly HandbookInline[] }
  | { readonly type: 'tel'; readonly number: string; readonly name: string };

/** A prose block with telephones resolved and region hotlines listed. */
export type HandbookProseBlock =
  | { readonly type: 'heading'; readonly depth: 2 | 3; readonly children: readonly HandbookInline[] }
  | { readonly type: 'paragraph'; readonly children: readonly HandbookInline[] }
  | {
      readonly type: 'list';
      readonly ordered: boolean;
      readonly start: number;
      /** Whether each item has a box to tick with a pen. */
      readonly checklist: boolean;
      readonly items: readonly (readonly HandbookProseBlock[])[];
    }
  | {
      readonly type: 'table';
      /** What each column holds: examples to follow, or not to. */
      readonly columns: readonly ColumnKind[];
      readonly head: readonly (readonly HandbookInline[])[];
      readonly rows: readonly (readonly (readonly HandbookInline[])[])[];
    }
  | {
      readonly type: 'quote' | 'today' | 'for-child' | 'scenario';
      readonly title: string;
      readonly children: readonly HandbookProseBlock[];
    }
  /** Ruled lines on a worksheet. */
  | { readonly type: 'lines'; readonly n: number }
  /** An empty frame on a worksheet, `height` cm high. */
  | { readonly type: 'draw'; readonly title: string; readonly height: number }
  | { readonly type: 'care'; readonly level: CareLevel; readonly title: string; readonly children: readonly HandbookProseBlock[] }
  | {
      readonly type: 'crisis-box';
      readonly level: RiskLevel;
      readonly title: string;
      readonly children: readonly HandbookProseBlock[];
    };

/** An article bound into the handbook. */
export interface HandbookGuide {
  /** Slug. */
  readonly slug: string;
  /** Title. */
  readonly title: string;
  /** One line. */
  readonly summary: string;
  /** 本页尚未经专业人员审读, or who read it and when. */
  readonly reviewLine: string;
  /** Body. */
  readonly prose: readonly HandbookProseBlock[];
}

/** A row of "how this handbook was checked". */
export interface ProvenanceRow {
  /** Entry. */
  readonly name: string;
  /** Source, with its date. */
  readonly source: string;
  /** State: 2026年9月电话核实, 尚未电话核实, 全国公用号码. */
  readonly state: string;
}

/** Everything a street's handbook says. A plain value: JSON in, the same print out. */
export interface Handbook {
  /** Street code. */
  readonly code: string;
  /** Street name. */
  readonly street: string;
  /** Names from the province down to the district. */
  readonly place: readonly string[];
  /** Site name. */
  readonly siteName: string;
  /** Title on the cover. */
  readonly title: string;
  /** Line under the title. */
  readonly subtitle: string;
  /** Which articles it binds. */
  readonly binding: Binding;
  /** The release whose facts this book holds; `null` for a book that nobody released. */
  readonly release: Release | null;
  /** Address the QR code leads to: the page of the release, else the street's; `null`: no address is set, no QR is printed. */
  readonly url: string | null;
  /** Address of the site, for links to other pages; `null`: not set. */
  readonly siteUrl: string | null;
  /** Newest fact the book holds, in words: 2026年11月22日. */
  readonly asOf: string;
  /** Newest fact the book holds, `YYYY-MM-DD` or shorter: the document date of the print. */
  readonly asOfDate: string;
  /** Lines that stand on every page: 样例, 演示版, 样稿. Empty for a released book. */
  readonly notices: readonly string[];
  /** A number that picks the cover's drawing; the same for all streets of a district. */
  readonly motif: number;
  /** The page 现在有危险. */
  readonly emergency: {
    readonly lines: readonly { readonly number: string; readonly when: string }[];
    readonly steps: readonly string[];
    readonly writeIns: readonly WriteIn[];
  };
  /** Hotlines, 12356 first. */
  readonly hotlines: HandbookBlockValue;
  /** Service places. */
  readonly places: HandbookBlockValue;
  /** Medical institutions. */
  readonly medical: HandbookBlockValue;
  /** Professionals by role and institution. */
  readonly professionals: {
    readonly entries: readonly ProfessionalEntry[];
    readonly writeIns: readonly WriteIn[];
    readonly emptyNote: string;
  };
  /** Referral ladder. */
  readonly ladder: readonly LadderStep[];
  /** Programmes one can join. */
  readonly programmes: { readonly entries: readonly HandbookProgramme[]; readonly emptyNote: string };
  /** Activities of this quarter and the next that are not over (R40). */
  readonly activities: {
    /** 2026年10月—2027年3月: the months looked at. */
    readonly months: string;
    readonly entries: readonly HandbookActivity[];
    readonly writeIns: readonly WriteIn[];
    readonly emptyNote: string;
  };
  /** Sketch of the places that have a point; `null` when there are too few. */
  readonly map: MiniMap | null;
  /** Articles chosen for carers. */
  readonly guides: readonly HandbookGuide[];
  /** Why these articles, in one sentence. */
  readonly guidesReason: string;
  /** Names of the street's villages and communities. */
  readonly villages: readonly string[];
  /** How the handbook was checked. */
  readonly provenance: {
    readonly rows: readonly ProvenanceRow[];
    /** Sentences about what was left out and why. */
    readonly remarks: readonly string[];
    /** Where to send corrections. */
    readonly corrections: string;
  };
  /** Imprint lines of the back cover; a single 样稿 line when the street has approved none. */
  readonly imprint: readonly string[];
  /** The approved imprint by its parts, for forms; `null`: the street has approved none. */
  readonly publication: Publication | null;
  /** Whether the street has approved this book. */
  readonly approved: boolean;
}
