/** A zip of the fixture site, unpacked as its reader does. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

/** Unpacks the zip `path` into a new folder and returns that folder. */
export function unzipped(path: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'hutong-unzipped-'));
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(path)))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  return folder;
}

/** An entry as the list at the end of a zip tells it. */
export interface ZipEntry {
  /** Name. */
  readonly name: string;
  /** General purpose bits. */
  readonly flags: number;
  /** General purpose bits before the file itself, which some unpackers read instead. */
  readonly localFlags: number;
}

/** The entries of the zip `path` in their order. */
export function zipEntries(path: string): ZipEntry[] {
  const bytes = readFileSync(path);
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const entries: ZipEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const length = bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.subarray(at + 46, at + 46 + length).toString('utf8'),
      flags: bytes.readUInt16LE(at + 8),
      localFlags: bytes.readUInt16LE(bytes.readUInt32LE(at + 42) + 6),
    });
    at += 46 + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}
