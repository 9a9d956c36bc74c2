/** After a quick exit, "back" reaches pages that were read before: those that have a quick exit themselves leave again, unseen. */
import { LEFT_KEY } from './quick-exit.ts';

/**
 * Runs in the head, before anything is drawn: ECMAScript 5, because older browsers read it too. Whoever opens a page by a link has come
 * back on purpose, so nothing is remembered any more.
 */
export function leftGuard(exit: string): string {
  const to = JSON.stringify(exit).replace(/[<\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `(function(d,w){try{var s=w.sessionStorage,p=w.performance,e=p.getEntriesByType&&p.getEntriesByType('navigation')[0],back=e?e.type==='back_forward':p.navigation.type===2;if(!back){s.removeItem('${LEFT_KEY}')}else if(s.getItem('${LEFT_KEY}')){d.documentElement.style.visibility='hidden';d.title='';w.location.replace(${to})}}catch(e){}})(document,window)`;
}
