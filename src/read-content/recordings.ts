/** The recorded readings of `content/audio/`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Recording } from '../model/recording.ts';
import { mp3Seconds } from './mp3-seconds.ts';

/** Every file of the folder by name; an empty map where there is no folder. */
export function readRecordings(root: string): Map<string, Recording> {
  const folder = join(root, 'audio');
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  const names = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.')).map(({ name }) => name);
  return new Map(
    names.sort().map((name) => {
      const bytes = recordingBytes(root, name);
      return [name, { bytes: bytes.length, seconds: mp3Seconds(bytes) ?? 0 }];
    }),
  );
}

/** The recording itself. */
export function recordingBytes(root: string, name: string): Uint8Array {
  return readFileSync(join(root, 'audio', name));
}
