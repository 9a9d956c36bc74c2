/** Pages that stand in for others. They import nothing: the worker carries them. */

/** Address of the page that answers, without a network, for every page that is not kept. */
export const OFFLINE_PAGE = 'offline/';

/** Address of the page that stands in for a page somebody has left quickly: it says nothing and leads on to the exit. */
export const BLANK_PAGE = 'blank/';
