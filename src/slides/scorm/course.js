/*
 * The course inside a learning platform (SCORM 1.2): remembers the page, reports the score and that the course was completed — or,
 * where it has a pass mark, passed or failed — and ends the session when the window goes away. Without a platform it works as a
 * plain page and says so. Plain ECMAScript 5: a platform's frame may be an old one.
 */
(function () {
  'use strict';

  var pages = Array.prototype.slice.call(document.querySelectorAll('.page'));
  var questions = Array.prototype.slice.call(document.querySelectorAll('form'));
  var answers = questions.map(function () {
    return '';
  });
  var main = document.querySelector('main');
  /* Null where nobody fails. */
  var passMark = main.hasAttribute('data-pass-mark') ? Number(main.getAttribute('data-pass-mark')) : null;
  var again = document.getElementById('again');
  /* Who has passed once stays passed, whatever is answered later. */
  var passedBefore = false;
  var now = 0;
  var began = Date.now();
  var open = false;
  var api = platform();

  /* The platform's own object: in a window around this one, or in the one that opened it. */
  function platform() {
    return search(window) || (window.opener && search(window.opener)) || null;
  }

  function search(from) {
    for (var at = from, steps = 0; at && steps < 20; steps++) {
      try {
        if (at.API) return at.API;
      } catch (elsewhere) {
        return null;
      }
      if (at.parent === at) return null;
      at = at.parent;
    }
    return null;
  }

  function read(name) {
    return open ? String(api.LMSGetValue(name)) : '';
  }

  function write(name, value) {
    if (open) api.LMSSetValue(name, String(value));
  }

  function keep() {
    if (open) api.LMSCommit('');
  }

  function begin() {
    open = Boolean(api) && String(api.LMSInitialize('')) === 'true';
    began = Date.now();
    document.getElementById('link').textContent = open
      ? '这里和学校的学习平台连着：做到哪里、答了什么、分数，会记在平台上。本页自己什么都不存。'
      : '没有连上学习平台：可以照常看和做，分数不会记下来。';
    if (!open) return;
    var status = read('cmi.core.lesson_status');
    passedBefore = status === 'passed';
    if (status === '' || status === 'not attempted' || status === 'unknown' || status === 'browsed') {
      write('cmi.core.lesson_status', 'incomplete');
    }
    read('cmi.suspend_data')
      .split(',')
      .forEach(function (letter, index) {
        if (/^[ABC]$/.test(letter) && index < answers.length && !answers[index]) settle(index, letter);
      });
    var place = parseInt(read('cmi.core.lesson_location'), 10);
    if (place >= 0 && place < pages.length) now = place;
    keep();
  }

  function end() {
    if (!open) return;
    var seconds = Math.round((Date.now() - began) / 1000);
    write('cmi.core.session_time', [seconds / 3600, (seconds / 60) % 60, seconds % 60].map(two).join(':'));
    write('cmi.core.exit', isDone() && isEnough() ? '' : 'suspend');
    keep();
    api.LMSFinish('');
    open = false;
  }

  function two(number) {
    var whole = Math.floor(number);
    return whole < 10 ? '0' + whole : String(whole);
  }

  function isDone() {
    return answers.every(Boolean);
  }

  function right() {
    return questions.filter(function (form, index) {
      return form.getAttribute('data-answer') === answers[index];
    }).length;
  }

  /* In whole per cent, rounded down: a platform that compares it with the mark comes to the same result. */
  function percent() {
    return questions.length ? Math.floor((100 * right()) / questions.length) : 0;
  }

  function isEnough() {
    return passMark === null || percent() >= passMark;
  }

  function result() {
    if (passMark === null) return 'completed';
    return isEnough() ? 'passed' : 'failed';
  }

  function report() {
    write('cmi.suspend_data', answers.join(','));
    if (isDone() && (isEnough() || !passedBefore)) {
      passedBefore = result() === 'passed';
      write('cmi.core.score.min', 0);
      write('cmi.core.score.max', 100);
      write('cmi.core.score.raw', percent());
      write('cmi.core.lesson_status', result());
    }
    keep();
    summary();
  }

  function summary() {
    document.getElementById('result').textContent = isDone()
      ? questions.length + ' 题答对了 ' + right() + ' 题。' + verdict()
      : '还有题没有做，可以往回翻。';
    if (again) again.hidden = !isDone() || isEnough();
  }

  function verdict() {
    if (passMark === null) return '';
    var line = '合格线 ' + passMark + '%，要答对 ' + main.getAttribute('data-needed') + ' 题。';
    return line + (isEnough() ? '合格了。' : '这一次没有到，往回看看错的地方，再答一遍。');
  }

  /* All questions are asked anew; the platform keeps the last result until they are answered. */
  function startAgain() {
    questions.forEach(function (form, index) {
      answers[index] = '';
      Array.prototype.forEach.call(form.querySelectorAll('input'), function (input) {
        input.checked = false;
        input.disabled = false;
      });
      form.querySelector('button').style.display = '';
      form.querySelector('.why').style.display = 'none';
    });
    write('cmi.suspend_data', '');
    summary();
    show(0);
  }

  /* An answer that was given stays: it is the first thought that tells something. */
  function settle(index, letter) {
    var form = questions[index];
    answers[index] = letter;
    Array.prototype.forEach.call(form.querySelectorAll('input'), function (input) {
      input.checked = input.value === letter;
      input.disabled = true;
    });
    form.querySelector('button').style.display = 'none';
    form.querySelector('.why').style.display = 'block';
    form.querySelector('.verdict').textContent =
      letter === form.getAttribute('data-answer') ? '答对了。' : '答案是 ' + form.getAttribute('data-answer') + '。';
  }

  function show(index) {
    now = Math.max(0, Math.min(pages.length - 1, index));
    pages.forEach(function (page, at) {
      page.className = at === now ? 'page now' : 'page';
    });
    document.getElementById('place').textContent = now + 1 + '／' + pages.length;
    document.getElementById('back').disabled = now === 0;
    document.getElementById('next').disabled = now === pages.length - 1;
    window.scrollTo(0, 0);
    write('cmi.core.lesson_location', now);
    keep();
  }

  questions.forEach(function (form, index) {
    form.querySelector('.why').style.display = 'none';
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      var chosen = form.querySelector('input:checked');
      if (!chosen || answers[index]) return;
      settle(index, chosen.value);
      report();
    });
  });
  if (again) again.onclick = startAgain;
  document.getElementById('back').onclick = function () {
    show(now - 1);
  };
  document.getElementById('next').onclick = function () {
    show(now + 1);
  };
  window.addEventListener('pagehide', end);
  window.addEventListener('beforeunload', end);
  window.addEventListener('pageshow', function (event) {
    if (event.persisted) begin();
  });

  document.documentElement.classList.add('live');
  begin();
  summary();
  show(now);
})();
