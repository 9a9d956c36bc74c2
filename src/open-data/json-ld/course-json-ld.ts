import { AUDIENCE_WORDS } from '../../domain/audience-words.ts';
import { COURSE_FILE_NAMES, COURSE_FILES } from '../../domain/training/course-files.ts';
import type { CoursePage } from '../../domain/training/read-course.ts';
import { mayHandOut } from '../../domain/review/is-reviewed.ts';
import { webAddressOf } from '../../domain/web-address.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { DATA_LICENCE } from '../licence.ts';
import { known, type JsonLd } from './json-ld.ts';

/** A staff course, for search engines: a Course that is a LearningResource too. It names no credential, for it gives none. */
export function courseJsonLd(kb: KnowledgeBase, page: CoursePage): JsonLd {
  const { front } = page;
  const folder = webAddressOf(kb, `training/${front.slug}/`);
  const encoding =
    folder !== null && mayHandOut(kb, page)
      ? COURSE_FILE_NAMES.map((name) => ({
          '@type': 'MediaObject',
          name: COURSE_FILES[name].label,
          contentUrl: `${folder}${name}`,
          encodingFormat: COURSE_FILES[name].type,
        }))
      : undefined;
  return {
    '@type': ['Course', 'LearningResource'],
    identifier: `training/${front.slug}`,
    ...known({ url: folder, encoding, provider: providerOf(kb) }),
    name: front.title,
    description: front.summary,
    inLanguage: 'zh-CN',
    learningResourceType: '自学课',
    timeRequired: `PT${front.minutes}M`,
    teaches: front.goals,
    audience: front.audience.map((one) => ({ '@type': 'EducationalAudience', educationalRole: AUDIENCE_WORDS[one] })),
    dateModified: front.updated,
    license: DATA_LICENCE.url,
  };
}

function providerOf({ site }: Pick<KnowledgeBase, 'site'>) {
  const { organizer } = site.imprint;
  return organizer ? { '@type': 'Organization', name: organizer } : undefined;
}
