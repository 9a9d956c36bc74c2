import { AUDIENCE_WORDS } from '../../domain/audience-words.ts';
import { STAGE_NAMES } from '../../domain/stage-names.ts';
import { webAddressOf } from '../../domain/web-address.ts';
import type { FrontMatter } from '../../model/front-matter.ts';
import { pagesOf, type KnowledgeBase } from '../../model/knowledge-base.ts';
import { DATA_LICENCE } from '../licence.ts';
import { known, type JsonLd } from './json-ld.ts';

/** A class meeting as a LearningResource. */
export function lessonJsonLd(kb: KnowledgeBase, front: FrontMatter<'lessons'>): JsonLd {
  return {
    '@type': 'LearningResource',
    ...known({ url: webAddressOf(kb, `lessons/${front.slug}/`) }),
    name: front.title,
    description: front.summary,
    inLanguage: 'zh-CN',
    learningResourceType: '班会课',
    educationalLevel: STAGE_NAMES[front.stage],
    timeRequired: `PT${front.minutes}M`,
    teaches: front.goals,
    audience: front.audience.map((one) => ({ '@type': 'EducationalAudience', educationalRole: AUDIENCE_WORDS[one] })),
    dateModified: front.updated,
    license: DATA_LICENCE.url,
  };
}

/** `/data/lessons.json`: every lesson but sensitive ones, which are not passed about. */
export function lessonsJsonLd(kb: KnowledgeBase): JsonLd {
  const lessons = pagesOf(kb, 'lessons').filter(({ front }) => !front.sensitive);
  return {
    '@type': 'ItemList',
    name: '班会课',
    numberOfItems: lessons.length,
    itemListElement: lessons.map(({ front }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item: lessonJsonLd(kb, front),
    })),
  };
}
