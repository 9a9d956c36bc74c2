/** The licence of everything in `content/`, and thus of the open data (content/LICENSE). */
export const DATA_LICENCE = {
  /** Short name. */
  name: 'CC BY 4.0',
  /** Full text in Chinese. */
  url: 'https://creativecommons.org/licenses/by/4.0/legalcode.zh-hans',
  /** How to name the source. */
  attribution: '来源：护童 Hutong',
} as const;
