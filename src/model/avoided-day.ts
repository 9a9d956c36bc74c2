/** Days on which a lesson must not be taught, because of what pupils take home from it: a closed list. */

/** Days by id, as teachers call them. */
export const AVOIDED_DAYS = {
  friday: '周五',
  'before-holiday': '放假前一天',
} as const;

/** Id of such a day. */
export type AvoidedDay = keyof typeof AVOIDED_DAYS;
