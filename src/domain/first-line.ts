/** The number of the national line that stands first everywhere (R03). */
export const FIRST_LINE = '12356';
