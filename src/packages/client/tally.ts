/** The tally of a class, in a package. */
import { startTally } from '../../knowledge/tally-page.ts';

startTally(document);
