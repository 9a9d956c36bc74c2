/** Which risks mean that danger may be near. */
import type { RiskLevel } from '../prose/tree.ts';

/** Whether a page of this risk leads with its emergency box and is withheld while unreviewed: DESIGN 3.2 treats both colours alike. */
export function isUrgent(risk: RiskLevel): risk is 'red' | 'orange' {
  return risk === 'red' || risk === 'orange';
}
