/** 念给我听. */
import { describe, expect, it } from 'vitest';
import { chineseVoice } from '../../../src/comfort/voice/chinese-voice.ts';
import { createReader, type ReadingState } from '../../../src/comfort/voice/reader.ts';
import { sentences } from '../../../src/comfort/voice/sentences.ts';
import { spokenDigits, withSpokenNumbers } from '../../../src/comfort/voice/spoken-digits.ts';

const voice = (lang: string, localService = true) => ({ lang, localService });

describe('the voice', () => {
  it('is one of the device, never one that would be sent the page’s text', () => {
    expect(chineseVoice([voice('zh-CN', false), voice('en-US')])).toBeUndefined();
    expect(chineseVoice([voice('zh-CN', false), voice('zh-TW')])?.lang).toBe('zh-TW');
  });

  it.each(['zh-CN', 'zh_CN', 'cmn-Hans-CN', 'zh', 'cmn-CN', 'zh-Hans', 'zh-SG'])('may be %s', (lang) =>
    expect(chineseVoice([voice('en-GB'), voice(lang)])?.lang).toBe(lang),
  );

  it.each(['zh-HK', 'yue-HK', 'zh-MO', 'en-US', 'ja-JP', 'zho', ''])('is not %s', (lang) =>
    expect(chineseVoice([voice(lang)])).toBeUndefined(),
  );

  it('is of the mainland where there is a choice', () =>
    expect(chineseVoice([voice('zh-TW'), voice('zh-HK'), voice('zh-CN')])?.lang).toBe('zh-CN'));
});

describe('a telephone number', () => {
  it.each([
    ['12356', '幺二三五六'],
    ['110', '幺幺零'],
    ['021-64387250', '零二幺，六四三八七二五零'],
    ['0888-1000021 转 2', '零八八八，幺零零零零二幺，转，二'],
  ])('%s is said digit by digit', (number, said) => expect(spokenDigits(number)).toBe(said));

  it('is found in running words', () => {
    expect(withSpokenNumbers('打12356，或者 0571-8702 5885。')).toContain('幺二三五六');
    expect(withSpokenNumbers('打 021-64387250 问')).toBe('打 零二幺，六四三八七二五零 问');
  });

  it.each(['2026年11月22日', '2026-11-22', '每月 12000 元', '12000元', '1,300', '0.5', '3-6 岁', '13856 人'])(
    '%s is no telephone number',
    (text) => expect(withSpokenNumbers(text)).toBe(text),
  );
});

describe('sentences', () => {
  it('end with a mark, so that the voice pauses', () =>
    expect(sentences('先停一停。深呼吸三次')).toEqual(['先停一停。', '深呼吸三次。']));
  it('keep the closing quotation mark', () =>
    expect(sentences('只说一句：“刚才很难受吧。”再等一等。')).toEqual(['只说一句：“刚才很难受吧。”', '再等一等。']));
  it('are short, and lose no character', () => {
    const long = `${'手机放在客厅，'.repeat(40)}好`;
    const parts = sentences(long);
    expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(91);
    expect(parts.join('')).toBe(`${long}。`);
  });
  it('are none where there is nothing to say', () => expect(sentences(' ——。…')).toEqual([]));
});

describe('a reading', () => {
  /** A reader of three sentences with a voice that ends when it is told to. */
  function reading(asksFirst = false) {
    const said: string[] = [];
    const states: [ReadingState, boolean][] = [];
    let end = (_well: boolean) => {};
    let hushed = 0;
    const reader = createReader({
      sentences: () => ['一。', '二。', '三。'],
      say: (sentence, ended) => {
        said.push(sentence);
        end = ended;
        return () => {
          hushed += 1;
          // Browsers report an ending they were asked for as well.
          ended(false);
        };
      },
      asksFirst,
      changed: (state, failed) => states.push([state, failed]),
    });
    return { reader, said, states, end: (well = true) => end(well), hushed: () => hushed };
  }

  it('says one sentence after the other and ends', () => {
    const { reader, said, end } = reading();
    reader.press();
    end();
    end();
    end();
    expect(said).toEqual(['一。', '二。', '三。']);
    expect(reader.state()).toBe('idle');
  });

  it('rests where it is and goes on with the same sentence', () => {
    const { reader, said, end, hushed } = reading();
    reader.press();
    end();
    reader.press();
    expect([reader.state(), hushed()]).toEqual(['resting', 1]);
    reader.press();
    expect(said).toEqual(['一。', '二。', '二。']);
  });

  it('stops at once and begins anew', () => {
    const { reader, said, end, hushed } = reading();
    reader.press();
    end();
    reader.stop();
    expect([reader.state(), hushed()]).toEqual(['idle', 1]);
    end();
    reader.press();
    expect(said).toEqual(['一。', '二。', '一。']);
  });

  it('on a sensitive page asks first who may be listening', () => {
    const { reader, said } = reading(true);
    reader.press();
    expect([reader.state(), said]).toEqual(['asked', []]);
    reader.stop();
    expect(said).toEqual([]);
    reader.press();
    reader.press();
    expect(said).toEqual(['一。']);
  });

  it('says so when the voice gives up', () => {
    const { reader, states, end } = reading();
    reader.press();
    end(false);
    expect(states.at(-1)).toEqual(['idle', true]);
  });

  it('rests only while it reads', () => {
    const { reader } = reading();
    reader.rest();
    expect(reader.state()).toBe('idle');
  });
});
