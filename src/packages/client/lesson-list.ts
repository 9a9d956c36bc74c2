/** The choices above the list of lessons, in a package. */
import { startLessonList } from '../../lesson-list/lesson-list-page.ts';

startLessonList(document);
