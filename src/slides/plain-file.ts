import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../print/templates.ts';

/** The text of a script or style of `src/slides/` that travels as it is: `classroom/classroom.js`, `scorm/course.css`. */
export function plainFile(path: string): string {
  return readFileSync(join(projectRoot(), 'src/slides', path), 'utf8');
}
