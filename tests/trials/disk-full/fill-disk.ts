/**
 * A disk that fills: loaded before a command of the project, it lets the command and its children write until a number of bytes is
 * written, or a file of a certain name is begun, and refuses everything after that with `ENOSPC`, as a full disk does. The file that no
 * longer fits is left half-written. What is deleted gives no room back: the disk belongs to others too. (Packages that write without
 * Node, as the bundler does, are not seen.)
 *
 * `FULL_AFTER` is the number of bytes, `FULL_AT` a piece of a path; `FULL_COUNT` is a file whose size counts the bytes of all processes
 * together. It is sparse and takes no room.
 */
import fs from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

type Data = string | NodeJS.ArrayBufferView;

const AFTER = Number(process.env['FULL_AFTER'] || Infinity);
const AT = process.env['FULL_AT'];
const COUNT = process.env['FULL_COUNT']!;
const IS_FULL = `${COUNT}.full`;

const real = { ...fs, promises: { ...fs.promises } };
const opened = new Map<number, string>();

/** How many of `bytes` still fit when they are written to `path`. */
function room(path: unknown, bytes: number): number {
  if (real.existsSync(IS_FULL)) return 0;
  const written = real.statSync(COUNT).size;
  if ((AT === undefined || !String(path).includes(AT)) && written + bytes <= AFTER) {
    real.truncateSync(COUNT, written + bytes);
    return bytes;
  }
  real.writeFileSync(IS_FULL, '');
  return AT === undefined ? AFTER - written : 0;
}

function noSpace(doing: string, path: unknown): NodeJS.ErrnoException {
  return Object.assign(new Error(`ENOSPC: no space left on device, ${doing} '${String(path)}'`), { code: 'ENOSPC', errno: -28 });
}

const bytesOf = (data: unknown) => (typeof data === 'string' ? Buffer.from(data) : Buffer.from(data as Uint8Array));

/** Writes what fits, and throws when that is not all. */
function whole(path: fs.PathOrFileDescriptor, data: Data, options: fs.WriteFileOptions | undefined): void {
  const name = typeof path === 'number' ? opened.get(path) : path;
  const bytes = bytesOf(data);
  const fits = room(name, bytes.length);
  real.writeFileSync(path, bytes.subarray(0, fits), options);
  if (fits < bytes.length) throw noSpace('write', name);
}

function refuseWhenFull(path: unknown, doing: string): void {
  if (real.existsSync(IS_FULL)) throw noSpace(doing, path);
}

fs.openSync = (path, ...rest) => {
  const file = real.openSync(path, ...rest);
  opened.set(file, String(path));
  return file;
};
fs.writeFileSync = whole;
fs.writeSync = ((file: number, data: Data, ...rest: never[]) => {
  const size = typeof data === 'string' ? Buffer.byteLength(data) : data.byteLength;
  if (file > 2 && room(opened.get(file), size) < size) throw noSpace('write', opened.get(file));
  return real.writeSync(file, data as string, ...rest);
}) as typeof fs.writeSync;
fs.copyFileSync = (from, to, mode) => {
  const size = real.statSync(from).size;
  if (room(to, size) < size) throw noSpace('copyfile', to);
  real.copyFileSync(from, to, mode);
};
fs.mkdirSync = ((path: fs.PathLike, options: fs.MakeDirectoryOptions) => {
  if (!real.existsSync(path)) refuseWhenFull(path, 'mkdir');
  return real.mkdirSync(path, options);
}) as typeof fs.mkdirSync;
fs.promises.mkdir = (async (path: fs.PathLike, options: fs.MakeDirectoryOptions) => {
  if (!real.existsSync(path)) refuseWhenFull(path, 'mkdir');
  return real.promises.mkdir(path, options);
}) as typeof fs.promises.mkdir;
fs.promises.writeFile = async (path, data, options) => {
  if (typeof path === 'object' && 'fd' in path) return real.promises.writeFile(path, data, options);
  whole(path as string, data as Data, options as fs.WriteFileOptions);
};

// Handles and streams share one write: it is found on the kind of thing that `open` gives.
const probe = await real.promises.open(COUNT, 'r');
const handles = Object.getPrototypeOf(probe) as FileHandle;
await probe.close();
const writeOfHandle = handles.writeFile;
handles.writeFile = async function (this: FileHandle, data, options) {
  const bytes = bytesOf(data);
  const fits = room('', bytes.length);
  await writeOfHandle.call(this, bytes.subarray(0, fits), options);
  if (fits < bytes.length) throw noSpace('write', '');
};
syncBuiltinESMExports();
