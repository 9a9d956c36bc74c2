/** Colours of pictures: those of the prints (`look.typ`). */
export const PALETTE = {
  green: '#1f5c4d',
  tint: '#e6efeb',
  /** Emergency only. */
  red: '#b3261e',
  ink: '#1b1e1d',
  soft: '#545b58',
  rule: '#aab5b0',
  paper: '#ffffff',
  /** Paper of pictures that are read on a screen only. */
  warm: '#fbf8f1',
} as const;
