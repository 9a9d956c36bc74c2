/*
 * The classroom view: one slide at a time, by keyboard, clicker, touch or mouse; the words to say in a second window; a clock
 * for each step. Plain ECMAScript 5: classroom computers run browsers as old as Chrome 49. Nothing is stored, nothing is sent:
 * once the page has been loaded it needs no network. Without it all slides stand on the page, one under the other.
 */
(function () {
  'use strict';

  var KEYS = {
    next: [39, 40, 34, 32, 13],
    back: [37, 38, 33, 8],
    first: [36],
    last: [35],
    black: [66, 190],
    full: [70, 116],
    notes: [78],
    clock: [84],
    out: [27]
  };
  /* A finger that moved less than this has tapped. */
  var SWIPE = 40;

  var page = document.documentElement;
  var slides = Array.prototype.slice.call(document.querySelectorAll('.slide'));
  var bar = document.getElementById('bar');
  var lesson = JSON.parse(document.getElementById('lesson').textContent);
  var now = 0;
  var notes = null;
  var clock = { step: 0, left: minutes(0), since: 0 };

  function minutes(step) {
    return lesson.steps.length ? lesson.steps[step].minutes * 60000 : 0;
  }

  function by(id) {
    return document.getElementById(id);
  }

  /* One rem is a tenth of the slide's height. A whole-number root keeps browsers with a smallest size from meddling. */
  function fit() {
    var free = bar.offsetHeight || 0;
    var height = window.innerHeight - free;
    var tenth = Math.min(height / 10, window.innerWidth / (40 / 3));
    page.style.fontSize = Math.max(12, Math.floor(tenth)) + 'px';
    var frame = slides[now].querySelector('.frame');
    var spare = height - frame.offsetHeight;
    frame.style.marginTop = Math.max(0, Math.floor(spare / 2)) + 'px';
  }

  function show(index) {
    now = Math.max(0, Math.min(slides.length - 1, index));
    slides.forEach(function (slide, at) {
      slide.className = at === now ? 'slide now' : 'slide';
    });
    by('place').textContent = now + 1 + '／' + slides.length;
    page.classList.remove('black');
    if (window.history && history.replaceState) {
      try {
        history.replaceState(null, '', '#' + (now + 1));
      } catch (refused) {
        /* A page opened from a disk may not change its address. */
      }
    }
    fit();
    tell();
  }

  function isFull() {
    return Boolean(document.fullscreenElement || document.webkitFullscreenElement);
  }

  function full() {
    var leave = document.exitFullscreen || document.webkitExitFullscreen;
    var enter = page.requestFullscreen || page.webkitRequestFullscreen;
    if (isFull()) leave.call(document);
    else if (enter) enter.call(page);
    else say('这个浏览器不能全屏。请按 F11，或用浏览器菜单里的“全屏”。');
  }

  function fullChanged() {
    page.classList[isFull() ? 'add' : 'remove']('shown-full');
    fit();
  }

  function say(words) {
    var old = by('message');
    if (old) old.parentNode.removeChild(old);
    var message = document.createElement('p');
    message.id = 'message';
    message.className = 'message';
    message.setAttribute('role', 'status');
    message.textContent = words;
    document.body.appendChild(message);
    setTimeout(function () {
      if (message.parentNode) message.parentNode.removeChild(message);
    }, 6000);
  }

  /* ---- the clock of the step ---- */

  function left() {
    return clock.since ? clock.left - (Date.now() - clock.since) : clock.left;
  }

  function startOrStop() {
    clock.left = left();
    clock.since = clock.since ? 0 : Date.now();
    tick();
  }

  function toStep(step) {
    if (!lesson.steps.length) return;
    clock.step = Math.max(0, Math.min(lesson.steps.length - 1, step));
    clock.left = minutes(clock.step);
    if (clock.since) clock.since = Date.now();
    tick();
  }

  function clockWords() {
    var ms = left();
    var seconds = Math.abs(Math.ceil(ms / 1000));
    var rest = seconds % 60;
    return (ms < 0 ? '超 ' : '') + Math.floor(seconds / 60) + ':' + (rest < 10 ? '0' : '') + rest;
  }

  function tick() {
    if (!lesson.steps.length) return;
    by('clock').textContent = (clock.since ? '❚❚ ' : '▶ ') + clockWords();
    by('clock').className = left() < 0 ? 'over' : '';
    by('clock').setAttribute('aria-label', (clock.since ? '停表，' : '计时，') + '还有 ' + clockWords());
    by('step').textContent = clock.step + 1 + '. ' + lesson.steps[clock.step].name;
    tell();
  }

  /* ---- the second window: made from here, so that it needs no address, no network and no messages ---- */

  function openNotes() {
    notes = window.open('', 'hutong-notes', 'width=560,height=640');
    if (!notes) {
      say('讲稿窗口被浏览器拦住了。请在地址栏右边点“允许弹出窗口”，再点一次。');
      return;
    }
    var paper = notes.document;
    paper.title = '讲稿：' + lesson.title;
    paper.documentElement.lang = 'zh-CN';
    paper.body.innerHTML = '';
    ['place', 'clock', 'title', 'words', 'next', 'buttons'].forEach(function (name) {
      var part = paper.createElement(name === 'title' ? 'h1' : 'div');
      part.id = name;
      paper.body.appendChild(part);
    });
    set(paper.body, { font: '20px/1.7 "Microsoft YaHei", "PingFang SC", sans-serif', margin: '16px 20px', color: '#1b1e1d' });
    set(paper.getElementById('title'), { fontSize: '24px', lineHeight: '1.4', margin: '4px 0', color: '#1f5c4d' });
    set(paper.getElementById('clock'), { fontSize: '30px', fontWeight: '700' });
    set(paper.getElementById('next'), { marginTop: '12px', color: '#545b58', fontSize: '17px' });
    button(paper, '‹ 上一张', function () {
      show(now - 1);
    });
    button(paper, '下一张 ›', function () {
      show(now + 1);
    });
    button(paper, '计时／停', startOrStop);
    button(paper, '下一环节', function () {
      toStep(clock.step + 1);
    });
    paper.onkeydown = pressed;
    tell();
    notes.focus();
  }

  function button(paper, words, does) {
    var one = paper.createElement('button');
    one.textContent = words;
    one.onclick = does;
    set(one, { font: 'inherit', minHeight: '44px', margin: '14px 8px 0 0', padding: '4px 14px' });
    paper.getElementById('buttons').appendChild(one);
  }

  function set(element, styles) {
    Object.keys(styles).forEach(function (name) {
      element.style[name] = styles[name];
    });
  }

  function tell() {
    if (!notes || notes.closed) return;
    var paper = notes.document;
    if (!paper.getElementById('words')) return;
    var after = slides[now + 1];
    paper.getElementById('place').textContent = '第 ' + (now + 1) + ' 张，共 ' + slides.length + ' 张';
    paper.getElementById('title').textContent = slides[now].querySelector('h2').textContent;
    paper.getElementById('words').innerHTML = slides[now].querySelector('.said').innerHTML;
    paper.getElementById('next').textContent = after ? '下一张：' + after.querySelector('h2').textContent : '这是最后一张';
    paper.getElementById('clock').textContent = lesson.steps.length
      ? lesson.steps[clock.step].name + '　' + clockWords() + (clock.since ? '' : '（没有计时）')
      : '';
  }

  /* ---- hands ---- */

  function does(name) {
    if (name === 'next') show(now + 1);
    if (name === 'back') show(now - 1);
    if (name === 'first') show(0);
    if (name === 'last') show(slides.length - 1);
    if (name === 'black') page.classList.toggle('black');
    if (name === 'full') full();
    if (name === 'notes') openNotes();
    if (name === 'clock') startOrStop();
    if (name === 'out') page.classList.remove('black');
  }

  function pressed(event) {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    var tag = event.target && event.target.tagName;
    var onButton = tag === 'BUTTON' || tag === 'A';
    var found = Object.keys(KEYS).filter(function (name) {
      return KEYS[name].indexOf(event.keyCode) >= 0;
    })[0];
    /* A button answers to its own keys. */
    if (!found || (onButton && (event.keyCode === 32 || event.keyCode === 13))) return;
    event.preventDefault();
    does(found);
  }

  var start = null;
  function touched(event) {
    start = event.touches.length === 1 ? event.touches[0] : null;
  }

  function lifted(event) {
    var end = event.changedTouches[0];
    if (!start) return;
    var across = end.clientX - start.clientX;
    var down = end.clientY - start.clientY;
    start = null;
    if (Math.abs(across) < SWIPE || Math.abs(across) < 2 * Math.abs(down)) return;
    show(across < 0 ? now + 1 : now - 1);
  }

  function clicked(event) {
    for (var at = event.target; at && at !== document.body; at = at.parentNode) {
      if (at.tagName === 'A' || at === bar) return;
    }
    show(event.clientX < window.innerWidth / 3 ? now - 1 : now + 1);
  }

  ['next', 'back', 'full', 'notes', 'black'].forEach(function (name) {
    by('do-' + name).onclick = function () {
      does(name);
    };
  });
  by('clock').onclick = startOrStop;
  by('step').onclick = function () {
    toStep((clock.step + 1) % lesson.steps.length);
  };
  document.addEventListener('keydown', pressed);
  document.addEventListener('touchstart', touched);
  document.addEventListener('touchend', lifted);
  by('deck').addEventListener('click', clicked);
  document.addEventListener('fullscreenchange', fullChanged);
  document.addEventListener('webkitfullscreenchange', fullChanged);
  window.addEventListener('resize', fit);
  window.addEventListener('unload', function () {
    if (notes && !notes.closed) notes.close();
  });
  setInterval(function () {
    if (clock.since) tick();
  }, 500);

  page.classList.add('live');
  tick();
  show((parseInt(location.hash.slice(1), 10) || 1) - 1);
})();
