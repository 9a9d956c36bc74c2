/** The year planner, in a package. */
import { startPlanner } from '../../planner/planner-page.ts';

startPlanner(document);
