/** Pages that are there whatever the content says (DESIGN 3.1), relative to the site's root. */

/** Pages that searchers may find. */
export const LISTED_PAGES = [
  '',
  'help/',
  'guides/',
  'lessons/',
  'lessons/knowledge/',
  'lessons/planner/',
  'packs/',
  'toolkit/',
  'training/',
  'policies/',
  'policies/coverage/',
  'services/',
  'programmes/',
  'benefits/',
  'glossary/',
  'print/',
  'data/',
  'about/',
  'about/link/',
  'privacy/',
  'accessibility/',
] as const;

/** All of them: those that serve only who is already here stay out of the sitemap, and say `noindex`. */
export const FIXED_PAGES = [...LISTED_PAGES, 'search/', 'status/', 'desk/', 'offline/', 'blank/'] as const;
