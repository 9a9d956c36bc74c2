import { emergencyLines } from '../../domain/emergency-lines.ts';
import type { SiteRule } from './built-site.ts';

const CHINESE = /^zh-(hans|cn)(-|$)/i;

/** Every page has a title, one main heading, its language and the emergency strip. */
export const pageFrame: SiteRule = {
  name: '页面的必备部分',
  check({ kb, pages }) {
    const strip = emergencyLines(kb);
    return [...pages.values()]
      .filter(({ redirect }) => redirect === undefined)
      .flatMap(({ file, title, h1, lang, links }) => {
        const missing = [
          title === '' && '没有标题（title）',
          h1 !== 1 && (h1 === 0 ? '没有大标题（h1）' : `有 ${h1} 个大标题（h1），只该有一个`),
          !CHINESE.test(lang) && `语言写的是 “${lang}”，应为 zh-Hans 或 zh-CN`,
          ...strip.map(({ number, href }) => !links.includes(href) && `紧急条上没有 ${number}`),
        ];
        return missing.filter((one) => one !== false).map((what) => ({ file, what }));
      });
  },
};
