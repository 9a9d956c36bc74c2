/** A recorded reading of a page (R56): what the front matter says of it, and what its file turned out to be. */
import { z } from 'astro/zod';
import { isoDate } from './fields.ts';

/** The front matter's `audio`. */
export const pageAudio = z.strictObject(
  {
    /** File in `content/audio/`. */
    file: z.string({ error: '请写文件名，例如 zulao-guiju.mp3' }).refine((name) => /^[a-z0-9]+(-[a-z0-9]+)*\.mp3$/.test(name), {
      error: (issue) =>
        `写的是 “${String(issue.input)}”。写 content/audio/ 里的 MP3 文件名，只用小写字母、数字和连字符，例如 zulao-guiju.mp3`,
    }),
    /** Day of the text that was read aloud: what changed later is not in the recording. */
    recorded: isoDate,
  },
  { error: '写成 { file: zulao-guiju.mp3, recorded: 2026-11-22 }' },
);

/** A file of `content/audio/`. */
export interface Recording {
  /** Size in bytes. */
  readonly bytes: number;
  /** Length in seconds; 0: it cannot be read as MP3. */
  readonly seconds: number;
}
