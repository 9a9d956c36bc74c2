import { AUDIENCE_WORDS } from '../../domain/audience-words.ts';
import { lessonFileNames, LESSON_FILES } from '../../domain/lessons/lesson-files.ts';
import type { LessonPage } from '../../domain/lessons/read-lesson.ts';
import { mayHandOut } from '../../domain/review/is-reviewed.ts';
import { STAGE_NAMES } from '../../domain/stage-names.ts';
import { webAddressOf } from '../../domain/web-address.ts';
import { pagesOf, type KnowledgeBase } from '../../model/knowledge-base.ts';
import { LESSON_TYPES } from '../../model/lesson-type.ts';
import { lessonVersion } from '../lesson-version.ts';
import { DATA_LICENCE } from '../licence.ts';
import { known, type JsonLd } from './json-ld.ts';

/** A class meeting as a LearningResource. Its identifier never changes; its version changes with its text. */
export function lessonJsonLd(kb: KnowledgeBase, page: LessonPage): JsonLd {
  const { front } = page;
  return {
    '@type': 'LearningResource',
    identifier: `lessons/${front.slug}`,
    version: lessonVersion(page),
    ...known({ url: webAddressOf(kb, `lessons/${front.slug}/`), encoding: filesOf(kb, page) }),
    name: front.title,
    description: front.summary,
    inLanguage: 'zh-CN',
    learningResourceType: LESSON_TYPES[front.type],
    educationalLevel: STAGE_NAMES[front.stage],
    timeRequired: `PT${front.minutes}M`,
    teaches: front.goals,
    audience: front.audience.map((one) => ({ '@type': 'EducationalAudience', educationalRole: AUDIENCE_WORDS[one] })),
    dateModified: front.updated,
    license: DATA_LICENCE.url,
    ...(front.variantOf === undefined ? {} : { isBasedOn: `lessons/${front.variantOf}` }),
  };
}

/** `/data/lessons.json`: every lesson but sensitive ones, which are not passed about. */
export function lessonsJsonLd(kb: KnowledgeBase): JsonLd {
  const lessons = pagesOf(kb, 'lessons').filter(({ front }) => !front.sensitive);
  return {
    '@type': 'ItemList',
    name: '班会课',
    numberOfItems: lessons.length,
    itemListElement: lessons.map((page, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item: lessonJsonLd(kb, page),
    })),
  };
}

/** The files that may be fetched; nothing while the site has no address or may not give the lesson out. */
function filesOf(kb: KnowledgeBase, page: LessonPage) {
  const folder = webAddressOf(kb, `lessons/${page.front.slug}/`);
  if (folder === null || !mayHandOut(kb, page)) return undefined;
  return lessonFileNames(page.front.type).map((name) => ({
    '@type': 'MediaObject',
    name: LESSON_FILES[name].label,
    contentUrl: `${folder}${name}`,
    encodingFormat: LESSON_FILES[name].type,
  }));
}
