/** What a slide shows of what its author wrote. */
import { describe, expect, it } from 'vitest';
import { isOneSentence } from '../../../src/domain/lessons/slide-body.ts';
import { slideBodyHtml } from '../../../src/slides/slide-html.ts';
import { slide, slidesWith } from '../lesson-body.ts';
import { aLesson } from './a-lesson.ts';

const bodyOf = (written: string) => aLesson({ slides: slidesWith(slide('甲', written)) }).slides[0]!.body;

describe('a slide', () => {
  it('has points where its author wrote points, and numbers from the first one on', () => {
    expect(bodyOf('- 一\n- 二')).toMatchObject({ lines: [{ mark: '•' }, { mark: '•' }] });
    expect(bodyOf('3. 三\n4. 四')).toMatchObject({ lines: [{ mark: '3.' }, { mark: '4.' }] });
  });
  it('sets a single sentence in the middle, and nothing else', () => {
    expect(isOneSentence(bodyOf('先听完。'))).toBe(true);
    expect(isOneSentence(bodyOf('- 先听完。'))).toBe(false);
    expect(isOneSentence(bodyOf('先听。\n\n再说。'))).toBe(false);
  });
  it('marks what to say and what not by shape', () => {
    const html = slideBodyHtml(bodyOf('| 可以说 | 不要说 |\n| --- | --- |\n| 我听着呢 | 别哭了 |'));
    expect(html).toContain('✓');
    expect(html).toContain('✗');
  });
});
