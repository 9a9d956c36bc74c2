/** What runs in the head of every page, before anything is drawn: a page must not change its size under the reader's eyes. */
import { HANDED_KEY } from '../search/handed-words.ts';
import { LOOK_KEY } from './look.ts';
import { scriptHash } from './script-hash.ts';

/**
 * The script: ECMAScript 5, because older browsers read it too. They get no look, as they could not change it: the panel is a
 * module. A store that is closed, and one that holds anything but a look, leave the page as it is. Words on their way to the search page
 * are forgotten by every other page: they did not arrive.
 */
export const FIRST_PAINT = `(function(d){var v='';if('noModule'in d.createElement('script')){try{v=localStorage.getItem('${LOOK_KEY}')||''}catch(e){}if(/^[a-z0-9 -]{1,60}$/.test(v))d.documentElement.setAttribute('data-look',v)}try{if(!/\\/search(\\/(index\\.html)?)?$/.test(location.pathname))sessionStorage.removeItem('${HANDED_KEY}')}catch(e){}})(document)`;

/** Its hash as a content security policy names it. */
export const FIRST_PAINT_HASH = scriptHash(FIRST_PAINT);
