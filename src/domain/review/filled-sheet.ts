/** What comes back from a reviewer, as text; nothing of it is believed yet. */

/** A row of the sheet 审读单. */
export interface FilledSignOff {
  /** Row in the sheet, as the spreadsheet program counts it. */
  readonly row: number;
  /** Address of the page. */
  readonly address: string;
  /** Kind of reviewer, by its short name. */
  readonly kind: string;
  /** Fingerprint of the text that was read. */
  readonly version: string;
  /** 通过, 修改后通过, 不通过, or whatever was typed. */
  readonly conclusion: string;
  /** Who read it. */
  readonly by: string;
  /** When, `YYYY-MM-DD`; what is no day as it was typed. */
  readonly on: string;
  /** Remark on the page. */
  readonly remark: string;
}

/** A row of the sheet 正文. */
export interface FilledText {
  /** Row in the sheet. */
  readonly row: number;
  /** Address of the page. */
  readonly address: string;
  /** Number of the row on its page, counted from 1. */
  readonly n: string;
  /** Where it stands on the page. */
  readonly place: string;
  /** The text; reviewers sometimes write into it. */
  readonly text: string;
  /** Remark on the passage. */
  readonly remark: string;
}

/** A row of the sheet 检查单. */
export interface FilledAnswer {
  /** Row in the sheet. */
  readonly row: number;
  /** The question. */
  readonly ask: string;
  /** 是, 否, 不适用, or nothing. */
  readonly answer: string;
  /** Remark. */
  readonly remark: string;
}

/** A returned workbook. */
export interface FilledSheet {
  /** Sheet 审读单. */
  readonly signOffs: readonly FilledSignOff[];
  /** Sheet 正文. */
  readonly texts: readonly FilledText[];
  /** Sheet 检查单. */
  readonly answers: readonly FilledAnswer[];
}

/** `「审读单」第 7 行「审读日期」`: where a mistake stands. */
export function cellName(sheet: string, row: number, header: string): string {
  return `「${sheet}」第 ${row} 行「${header}」`;
}
