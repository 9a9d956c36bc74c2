/** Recordings are there, play everywhere, and cost little to load. */
import type { Problem } from '../../model/problem.ts';
import type { Recording } from '../../model/recording.ts';
import type { Check } from './content-source.ts';
import { suggestion } from './suggestion.ts';

/** Largest recording: about six minutes of speech at 64 kbit/s, and a minute's wait on a bad line. */
const MOST_MEGABYTES = 3;

/** Checks the recordings that pages name, and those that no page names. */
export const recordingProblems: Check = (kb) => {
  const named = kb.pages.flatMap(({ file, front }) => (front.audio ? [{ file, name: front.audio.file }] : []));
  const used = new Set(named.map(({ name }) => name));
  return [
    ...named
      .filter(({ name }) => !kb.recordings.has(name))
      .map(({ file, name }) => ({
        file,
        record: 'audio.file',
        what: `content/audio/ 里没有 “${name}”`,
        fix: suggestion(name, kb.recordings.keys(), '放进录音文件，或删去 audio'),
      })),
    ...[...kb.recordings].flatMap(([name, recording]) => [
      ...fileProblems(`content/audio/${name}`, recording),
      ...(used.has(name)
        ? []
        : [{ file: `content/audio/${name}`, record: '', what: '没有页面用这个录音', fix: '在页面信息里写 audio，或删去文件' }]),
    ]),
  ];
};

function fileProblems(file: string, { bytes, seconds }: Recording): Problem[] {
  const megabytes = bytes / 1024 ** 2;
  return [
    ...(seconds === 0 ? [{ file, record: '', what: '不是能放的 MP3', fix: '用录音软件另存为 MP3，再放进来' }] : []),
    ...(megabytes > MOST_MEGABYTES
      ? [
          {
            file,
            record: '',
            what: `有 ${megabytes.toFixed(1)} MB，流量少的手机等不起，最多 ${MOST_MEGABYTES} MB`,
            fix: '存成单声道、48 或 64 kbps；还是太大，就分成两页',
          },
        ]
      : []),
  ];
}
