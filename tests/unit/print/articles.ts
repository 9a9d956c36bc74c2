/** Articles for the print tests; together they hold every kind of block. */
import type { HandbookGuide, HandbookInline, HandbookProseBlock } from '../../../src/domain/handbook/handbook.ts';

const words = (value: string): HandbookInline => ({ type: 'text', value });
const par = (...children: HandbookInline[]): HandbookProseBlock => ({ type: 'paragraph', children });
const tel = (number: string, name: string): HandbookInline => ({ type: 'tel', number, name });

/** An article that holds every kind of block once. */
export const everyBlock: HandbookGuide = {
  slug: 'zhuanxin-pei',
  title: '每天十分钟，专心陪孩子',
  summary: '不看手机，不讲道理，只跟着孩子玩。',
  reviewLine: '本页尚未经专业人员审读。',
  prose: [
    par(
      words('您忙了一天，孩子还缠着您。'),
      { type: 'strong', children: [words('十分钟就够。')] },
      words('这不等于您没带好，每家都有这样的日子，慢慢来就行。'),
    ),
    { type: 'today', title: '今天就能做的一件事', children: [par(words('今晚放下手机，陪孩子玩十分钟。'))] },
    { type: 'heading', depth: 2, children: [words('三个小办法')] },
    {
      type: 'list',
      ordered: true,
      start: 1,
      checklist: false,
      items: [
        [par({ type: 'strong', children: [words('孩子说了算。')] }, words('玩什么，孩子挑。'))],
        [
          par(words('您只说看到的：“你把红的放在上面了。”')),
          {
            type: 'list',
            ordered: false,
            start: 1,
            checklist: true,
            items: [[par(words('不问考试'))], [par(words('不比别人'))]],
          },
        ],
      ],
    },
    { type: 'heading', depth: 3, children: [words('说什么，不说什么')] },
    {
      type: 'table',
      columns: ['say', 'not'],
      head: [[words('可以说')], [words('不要说')]],
      rows: [
        [[words('“你搭了好高。”')], [words('“怎么又倒了。”')]],
        [[words('“再玩一会儿，还是收起来？”')], [words('“快点，烦死了。”')]],
      ],
    },
    { type: 'quote', title: '', children: [par(words('一天十分钟，孩子记得住。'))] },
    { type: 'for-child', title: '写给你（孩子）', children: [par(words('你想玩什么，可以告诉大人。'))] },
    par(
      words('想多看看，读'),
      { type: 'link', href: '/guides/fa-piqi/', children: [words('《发脾气的时候》')] },
      words('。'),
      { type: 'break' },
      { type: 'emphasis', children: [words('不急。')] },
    ),
    {
      type: 'care',
      level: 'normal',
      title: '普通：先自己试试',
      children: [par(words('可以问班主任，或打 '), tel('12355', '青少年服务热线'), words('。'))],
    },
    {
      type: 'care',
      level: 'soon',
      title: '尽快：这一周里找人',
      children: [par(words('连着两个星期不好，打 '), tel('12356', '心理援助热线'), words('。'))],
    },
    {
      type: 'care',
      level: 'now',
      title: '立即：现在就打电话',
      children: [par(words('有危险，打 '), tel('110', '报警'), words('、'), tel('120', '急救'), words('。'))],
    },
    {
      type: 'crisis-box',
      level: 'green',
      title: '想问一问，找谁',
      children: [par(words('心里撑不住打 '), tel('12356', '心理援助热线'), words('。'))],
    },
  ],
};

/** A second article, the target of a link of the first. */
export const secondGuide: HandbookGuide = {
  slug: 'fa-piqi',
  title: '发脾气的时候',
  summary: '先让自己静下来，再看孩子要什么。',
  reviewLine: '2026年9月1日由样例医院（精神科专业人员）审读。',
  prose: [
    par(words('孩子闹，您先不吵。等静下来，再说一遍规矩。')),
    {
      type: 'crisis-box',
      level: 'red',
      title: '现在有危险',
      children: [par(words('打 '), tel('110', ''), words('，不要离开孩子。'))],
    },
  ],
};
