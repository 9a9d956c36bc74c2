/** A lesson or a staff course as a package for learning platforms: SCORM 1.2, one unit, `index.html` at the root. */
import { strToU8 } from 'fflate';
import { plainFile } from './plain-file.ts';
import { scormHtml } from './scorm-html.ts';
import type { ScormUnit } from './scorm-unit.ts';
import { stillZip } from './still-zip.ts';
import { escapeHtml } from './text-html.ts';

const FILES = ['index.html', 'course.js', 'course.css'] as const;

/** The package. The same unit gives the same bytes. */
export function scormPackage(unit: ScormUnit): Uint8Array {
  const parts: [string, string][] = [
    ['imsmanifest.xml', manifest(unit)],
    ['index.html', scormHtml(unit)],
    ['course.js', plainFile('scorm/course.js')],
    ['course.css', plainFile('scorm/course.css')],
  ];
  return stillZip(
    parts.map(([name, text]) => [name, strToU8(text)] as const),
    unit.updated,
  );
}

/**
 * The manifest names no `xsi:schemaLocation`: a schema that is named must lie in the package, and the schemas of version 1.2
 * (`imscp_rootv1p1p2.xsd`, `adlcp_rootv1p2.xsd`) come with a copyright and without a licence to pass them on. Platforms know
 * them; a validator that wants the files must bring its own.
 */
function manifest({ id, title, passMark }: ScormUnit): string {
  const mastery = passMark === null ? '' : `<adlcp:masteryscore>${passMark}</adlcp:masteryscore>`;
  const name = escapeHtml(title);
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${id}" version="1.1" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
  <organizations default="${id}-course">
    <organization identifier="${id}-course">
      <title>${name}</title>
      <item identifier="${id}-unit" identifierref="${id}-page" isvisible="true"><title>${name}</title>${mastery}</item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="${id}-page" type="webcontent" adlcp:scormtype="sco" href="index.html">
${FILES.map((file) => `      <file href="${file}"/>`).join('\n')}
    </resource>
  </resources>
</manifest>
`;
}
