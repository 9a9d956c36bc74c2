/** Words of the last slide, the same in every rendering. */
import type { Lesson } from '../domain/lessons/lesson.ts';

/** What the last slide says beside the numbers. */
export interface NumberSlide {
  /** Title. */
  readonly title: string;
  /** Before the line that whoever shows it fills in. */
  readonly own: string;
  /** The line. */
  readonly blank: string;
  /** What to say. */
  readonly notes: string;
}

const BLANK = '＿＿＿＿＿＿＿＿＿＿';

/** For a class. */
export const CLASS_CLOSING: NumberSlide = {
  title: '难受的时候，可以找人',
  own: '我们学校',
  blank: BLANK,
  notes: '念一遍号码。在“我们学校”后面写上心理老师和办公室的电话。告诉学生：打不通，换一个再打，或去找身边的大人。',
};

/** For a class that has learnt about danger: people are found for any trouble, not for sadness alone. */
const DANGER_CLOSING: NumberSlide = {
  ...CLASS_CLOSING,
  title: '要人帮的时候，找谁',
  notes:
    '念一遍号码：有危险、受了伤，先打前两个；心里难受，也有人听。在“我们学校”后面写上心理老师和办公室的电话。告诉学生：打不通，换一个再打，或去找身边的大人。',
};

/** For the class of a lesson, or the hall of a talk. */
export function classClosing({ danger }: Pick<Lesson, 'danger'>): NumberSlide {
  return danger ? DANGER_CLOSING : CLASS_CLOSING;
}

/** For whoever comes to a campaign day. */
export const CAMPAIGN_CLOSING: NumberSlide = {
  title: '难受的时候，可以找人',
  own: '我们这里',
  blank: BLANK,
  notes:
    '念一遍号码。在“我们这里”后面写上学校心理老师、儿童主任办公电话，还有最近的心理门诊在哪里，打通了再写。打不通，换一个再打，或去找身边信得过的人。',
};

/** For those who work with children. */
export const STAFF_CLOSING: NumberSlide = {
  title: '急的时候，打这几个号码',
  own: '我们街镇',
  blank: BLANK,
  notes:
    '念一遍号码。在“我们街镇”后面写上未成年人保护工作站和儿童督导员的电话，请大家存进手机。打不通，再打一次，或去最近的派出所、医院急诊。',
};
