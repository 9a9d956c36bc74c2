/** Words of the last slide, the same in every rendering. */

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

/** For those who work with children. */
export const STAFF_CLOSING: NumberSlide = {
  title: '急的时候，打这几个号码',
  own: '我们街镇',
  blank: BLANK,
  notes:
    '念一遍号码。在“我们街镇”后面写上未成年人保护工作站和儿童督导员的电话，请大家存进手机。打不通，再打一次，或去最近的派出所、医院急诊。',
};
