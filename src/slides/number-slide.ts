/** Words of the last slide, the same in every rendering. */
export const NUMBER_SLIDE = {
  title: '难受的时候，可以找人',
  /** Before the line that a school fills in. */
  own: '我们学校',
  blank: '＿＿＿＿＿＿＿＿＿＿',
  notes: '念一遍号码。在“我们学校”后面写上心理老师和办公室的电话。告诉学生：打不通，换一个再打，或去找身边的大人。',
} as const;
