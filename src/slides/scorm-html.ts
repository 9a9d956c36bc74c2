/** The one page of a package for learning platforms: pages to read, questions to answer. */
import type { LessonQuestion } from '../domain/lessons/lesson.ts';
import { rightAnswersNeeded } from '../domain/training/course-result.ts';
import type { ScormPage, ScormUnit } from './scorm-unit.ts';
import { numberRowsHtml } from './slide-html.ts';
import { escapeHtml } from './text-html.ts';

/** The document. */
export function scormHtml(unit: ScormUnit): string {
  const { title, firstTitle, pages, closing, urgent } = unit;
  let asked = 0;
  const shown = [
    page(firstTitle, firstHtml(unit)),
    ...pages.map((one) => page(one.title, 'html' in one ? one.html : questionHtml(one.question, asked++))),
    page('做完了', `${resultHtml(unit)}<h3>${escapeHtml(closing.title)}</h3>${numberRowsHtml(urgent)}`),
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
<main${passMarkAttributes(unit)}>
<h1>${escapeHtml(title)}</h1>
${shown.join('\n')}
</main>
<nav class="buttons" aria-label="翻页"><button type="button" id="back">上一页</button><span id="place" role="status"></span><button type="button" id="next">下一页</button></nav>
<script src="course.js"></script>
</body>
</html>
`;
}

/** What the script judges by; nothing where nobody fails. */
function passMarkAttributes({ passMark, pages }: Pick<ScormUnit, 'passMark' | 'pages'>): string {
  if (passMark === null) return '';
  return ` data-pass-mark="${passMark}" data-needed="${rightAnswersNeeded(pages.filter(isQuestion).length, passMark)}"`;
}

function isQuestion(one: ScormPage): boolean {
  return 'question' in one;
}

function firstHtml({ goals, firstHtml: more, siteName, notices, updated, url }: ScormUnit): string {
  const from = [siteName, ...notices, `文字改于 ${updated}`, url ?? ''].filter(Boolean).join('　');
  const items = goals.map((goal) => `<li class="marked"><span class="mark">•</span>${escapeHtml(goal)}</li>`).join('');
  return `<ul class="lines">${items}</ul>${more}
<p class="small" id="link"></p><p class="small">${escapeHtml(from)}</p>`;
}

/** Where the result is told; the button appears when it is below the pass mark. */
function resultHtml({ passMark, honest }: Pick<ScormUnit, 'passMark' | 'honest'>): string {
  const again = passMark === null ? '' : '<p><button type="button" id="again" hidden>从头再答一遍</button></p>';
  return `<p id="result" role="status"></p>${honest && `<p class="small">${escapeHtml(honest)}</p>`}${again}`;
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
