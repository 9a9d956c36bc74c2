/** The one page of a lesson's package for learning platforms: slides to read, questions to answer. */
import type { Lesson, LessonQuestion } from '../domain/lessons/lesson.ts';
import { NUMBER_SLIDE } from './number-slide.ts';
import { numberRowsHtml, slideBodyHtml } from './slide-html.ts';
import { escapeHtml } from './text-html.ts';

/** The document. */
export function scormHtml(lesson: Lesson): string {
  const { title, goals, slides, questions, urgent, siteName, notices, url, updated } = lesson;
  const from = [siteName, ...notices, `文字改于 ${updated}`, url ?? ''].filter(Boolean).join('　');
  const pages = [
    page(
      '今天学什么',
      `<ul class="lines">${goals.map((goal) => `<li class="marked"><span class="mark">•</span>${escapeHtml(goal)}</li>`).join('')}</ul>
<p class="small" id="link"></p><p class="small">${escapeHtml(from)}</p>`,
    ),
    ...slides.map((slide) => page(slide.title, slideBodyHtml(slide.body))),
    ...questions.map((question, index) => page(`第 ${index + 1} 题`, questionHtml(question, index))),
    page('做完了', `<p id="result" role="status"></p><h3>${escapeHtml(NUMBER_SLIDE.title)}</h3>${numberRowsHtml(urgent)}`),
  ];
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="format-detection" content="telephone=no">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="course.css">
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${pages.join('\n')}
</main>
<nav class="buttons" aria-label="翻页"><button type="button" id="back">上一页</button><span id="place" role="status"></span><button type="button" id="next">下一页</button></nav>
<script src="course.js"></script>
</body>
</html>
`;
}

function page(title: string, body: string): string {
  return `<section class="page"><h2>${escapeHtml(title)}</h2>${body}</section>`;
}

function questionHtml({ ask, choices, answer, why }: LessonQuestion, index: number): string {
  const options = choices
    .map(
      ({ letter, words }) =>
        `<label><input type="radio" name="q${index}" value="${letter}"> ${letter}　${escapeHtml(words)}</label>`,
    )
    .join('');
  return `<form data-answer="${escapeHtml(answer)}"><fieldset><legend>${escapeHtml(ask)}</legend>${options}</fieldset>
<button type="submit">看答案</button><p class="why" role="status"><b class="verdict"></b> ${escapeHtml(why)}</p></form>`;
}
