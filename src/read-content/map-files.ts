/** The base maps of `content/map/`. */
import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { MapFile } from '../model/map-file.ts';
import { geojsonFacts, PMTILES_HEADER, pmtilesFacts } from './map-file-facts.ts';

const FOLDER = 'map';

/** Every file of the folder by name; an empty map where there is no folder. */
export function readMapFiles(root: string): Map<string, MapFile> {
  const folder = join(root, FOLDER);
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  const names = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.')).map(({ name }) => name);
  return new Map(names.sort().map((name) => [name, factsOf(join(folder, name))]));
}

/** The file itself. */
export function mapFileBytes(root: string, name: string): Uint8Array {
  return readFileSync(join(root, FOLDER, name));
}

function factsOf(path: string): MapFile {
  const bytes = statSync(path).size;
  if (path.endsWith('.pmtiles')) return { bytes, ...pmtilesFacts(firstBytes(path)) };
  if (path.endsWith('.geojson')) return { bytes, ...geojsonFacts(readFileSync(path, 'utf8')) };
  return { bytes, holds: 'unreadable', extent: null };
}

/** An archive may be larger than the memory. */
function firstBytes(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const header = new Uint8Array(PMTILES_HEADER);
    return header.subarray(0, readSync(file, header, 0, PMTILES_HEADER, 0));
  } finally {
    closeSync(file);
  }
}
