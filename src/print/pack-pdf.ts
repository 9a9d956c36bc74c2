/**
 * Packs a finished PDF: its many small objects — most of them the tags that screen readers need — go into compressed
 * object streams (PDF 1.5), which saves a third of the file, and streams that came uncompressed (the fonts' character maps)
 * are compressed. Nothing is rewritten: tags, links and metadata stay as they are.
 * pdf-lib can do the same at ten times the cost.
 */
import { deflateSync } from 'node:zlib';

const OBJECTS_PER_STREAM = 200;
const FREE_HEAD = 65_535;
/** The dictionary before a stream is never longer than this. */
const LONGEST_HEAD = 2_000;

interface PdfObject {
  readonly number: number;
  readonly body: Buffer;
}

/** The same document, smaller. Reads what Typst writes: one classic cross-reference table, generation 0 only. */
export function packPdf(pdf: Uint8Array): Uint8Array {
  const source = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const { objects, trailer, header } = readObjects(source);
  const out = new PdfWriter(header);
  const small: PdfObject[] = [];
  for (const object of objects) {
    if (object.body.subarray(-9).equals(ENDSTREAM)) out.object(compressed(object));
    else small.push(object);
  }
  let next = Math.max(...objects.map(({ number }) => number)) + 1;
  for (let from = 0; from < small.length; from += OBJECTS_PER_STREAM) {
    out.objectStream(next++, small.slice(from, from + OBJECTS_PER_STREAM));
  }
  return out.finish(next, trailer);
}

const ENDSTREAM = Buffer.from('endstream');

function readObjects(source: Buffer): { objects: PdfObject[]; trailer: string; header: Buffer } {
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(source.subarray(-64).toString('latin1'))?.[1]);
  const tail = source.subarray(start).toString('latin1');
  const table = /^xref\s+0 (\d+)\s+/.exec(tail);
  const trailer = /trailer\s*<<([^]*)>>\s*startxref/.exec(tail)?.[1];
  if (!table || trailer === undefined) throw new Error('PDF 的目录表读不懂，不能压缩。');
  const offsets = Array.from({ length: Number(table[1]) }, (_, index) => {
    const row = tail.slice(table[0].length + index * 20, table[0].length + index * 20 + 18);
    return row.endsWith('n') ? { number: index, offset: Number(row.slice(0, 10)) } : undefined;
  })
    .filter((one) => one !== undefined)
    .sort((a, b) => a.offset - b.offset);
  const objects = offsets.map(({ number, offset }, index) => {
    const end = source.lastIndexOf('endobj', (offsets[index + 1]?.offset ?? start) - 1);
    const head = `${number} 0 obj`;
    if (source.toString('latin1', offset, offset + head.length) !== head)
      throw new Error(`PDF 的第 ${number} 号对象读不懂，不能压缩。`);
    return { number, body: trimmed(source.subarray(offset + head.length, end)) };
  });
  return { objects, trailer, header: source.subarray(0, offsets[0]?.offset ?? 0) };
}

function trimmed(bytes: Buffer): Buffer {
  let from = 0;
  let to = bytes.length;
  while (from < to && bytes[from]! <= 0x20) from++;
  while (to > from && bytes[to - 1]! <= 0x20) to--;
  return bytes.subarray(from, to);
}

/** The same stream object, deflated when it was not. Metadata stay readable for programs that look for them in the file. */
function compressed(object: PdfObject): PdfObject {
  const { body } = object;
  const head = /^<<([^]*?)>>\s*stream\r?\n/.exec(body.toString('latin1', 0, LONGEST_HEAD));
  if (!head || /\/Filter|\/Metadata/.test(head[1]!)) return object;
  const length = Number(/\/Length\s+(\d+)/.exec(head[1]!)?.[1]);
  const bytes = deflateSync(body.subarray(head[0].length, head[0].length + length), { level: 9 });
  const entries = head[1]!.replace(/\/Length\s+\d+/, `/Length ${bytes.length} /Filter /FlateDecode`);
  return {
    ...object,
    body: Buffer.concat([Buffer.from(`<<${entries}>>\nstream\n`, 'latin1'), bytes, Buffer.from('\nendstream')]),
  };
}

type Place = readonly [type: number, where: number, index: number];

class PdfWriter {
  private readonly parts: Buffer[] = [];
  private readonly places = new Map<number, Place>([[0, [0, 0, FREE_HEAD]]]);
  private length = 0;

  constructor(header: Buffer) {
    this.write(header);
  }

  object({ number, body }: PdfObject): void {
    this.places.set(number, [1, this.length, 0]);
    this.write(`${number} 0 obj\n`, body, '\nendobj\n');
  }

  objectStream(number: number, objects: readonly PdfObject[]): void {
    let offset = 0;
    const heads = objects.map((one, index) => {
      this.places.set(one.number, [2, number, index]);
      const head = `${one.number} ${offset} `;
      offset += one.body.length + 1;
      return head;
    });
    const index = heads.join('');
    const bodies = objects.flatMap(({ body }) => [body, Buffer.from('\n')]);
    this.stream(
      number,
      `/Type /ObjStm /N ${objects.length} /First ${index.length}`,
      Buffer.concat([Buffer.from(index), ...bodies]),
    );
  }

  finish(number: number, trailer: string): Uint8Array {
    const start = this.length;
    this.places.set(number, [1, start, 0]);
    const size = number + 1;
    const rows = Buffer.alloc(size * 7);
    for (let row = 0; row < size; row++) {
      const [type, where, index] = this.places.get(row) ?? [0, 0, FREE_HEAD];
      rows.writeUInt8(type, row * 7);
      rows.writeUInt32BE(where, row * 7 + 1);
      rows.writeUInt16BE(index, row * 7 + 5);
    }
    const entries = trailer.replace(/\/Size\s+\d+/, '').trim();
    this.stream(number, `/Type /XRef /Size ${size} /W [1 4 2] ${entries}`, rows);
    this.write(`startxref\n${start}\n%%EOF\n`);
    return Buffer.concat(this.parts, this.length);
  }

  private stream(number: number, entries: string, bytes: Buffer): void {
    const packed = deflateSync(bytes, { level: 9 });
    this.object({
      number,
      body: Buffer.concat([
        Buffer.from(`<< ${entries} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`, 'latin1'),
        packed,
        Buffer.from('\nendstream'),
      ]),
    });
  }

  private write(...parts: (Buffer | string)[]): void {
    for (const part of parts) {
      const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : part;
      this.parts.push(bytes);
      this.length += bytes.length;
    }
  }
}
