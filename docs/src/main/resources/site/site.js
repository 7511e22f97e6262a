'use strict';
(() => {
  const script = document.currentScript.src;
  const root = new URL('..', script);

  // What is wider than the page scrolls in its own box, which the keyboard must reach.
  const boxes = document.querySelectorAll('.scroll');
  const reach = () => boxes.forEach((box, i) => {
    const wide = box.scrollWidth > box.clientWidth;
    box.toggleAttribute('tabindex', wide);
    if (wide) {
      box.tabIndex = 0;
      box.setAttribute('role', 'group');
      box.setAttribute('aria-label', (box.querySelector('table') ? 'Table ' : 'Code ') + (i + 1));
    }
  });
  reach();
  addEventListener('resize', reach);

  const nav = document.querySelector('nav');
  const current = nav.querySelector('[aria-current]');
  if (current && current.offsetTop > nav.clientHeight * .8) nav.scrollTop = current.offsetTop - nav.clientHeight / 2;

  const toc = document.querySelector('.toc');
  const wide = matchMedia('(min-width: 78.001rem)');
  const unfold = () => { if (toc) toc.open = wide.matches; };
  unfold();
  wide.addEventListener('change', unfold);

  // Search. A query's words must all begin a word of a section; where they stand decides the order.
  const MOST = 15;
  const box = document.querySelector('.search');
  const [input, results, status] = ['input', '#site-results', '[role=status]'].map(part => box.querySelector(part));
  box.hidden = false;

  // One character for one, so that places in the folded text are places in the text.
  const fold = text => text.replace(/[^\0-\x7f]/g, c => c.normalize('NFD')[0]).toLowerCase();
  const pattern = word => new RegExp('(?<![\\p{L}\\p{N}])' + word.replace(/oe|œ/g, '(?:oe|œ)').replace(/ae|æ/g, '(?:ae|æ)'), 'gu');

  let sections;
  const load = () => sections ??= new Promise((done, failed) => {
    const index = document.createElement('script');
    index.src = new URL('search.js', script);
    index.onload = () => done(window.sections.map(([address, title, heading, text]) => (
      { address, title, heading, text, folded: [title, heading, text].map(fold) })));
    index.onerror = failed;
    document.head.append(index);
  });

  const count = (text, word) => (text.match(word) || []).length;
  const score = ({ heading, folded }, words) => {
    const weights = heading ? [3, 30, 1] : [100, 0, 1];
    let sum = 0;
    for (const word of words) {
      const found = folded.map((text, i) => weights[i] * Math.min(count(text, word), i === 2 ? 5 : 1));
      const best = found[0] + found[1] + found[2];
      if (best === 0) return 0;
      // The fewer other words beside it, the more a title is about it.
      sum += best + (found[0] + found[1]) / (heading ? folded[1] : folded[0]).length;
    }
    return sum;
  };

  const marked = (element, text, words) => {
    const folded = fold(text);
    const places = words.flatMap(word => [...folded.matchAll(word)].map(match => [match.index, match.index + match[0].length]));
    let from = 0;
    for (const [start, end] of places.sort((a, b) => a[0] - b[0])) {
      if (start < from) continue;
      const mark = document.createElement('mark');
      mark.textContent = text.slice(start, end);
      element.append(text.slice(from, start), mark);
      from = end;
    }
    element.append(text.slice(from));
    return element;
  };

  const excerpt = (text, words) => {
    const folded = fold(text);
    const first = Math.min(...words.map(word => folded.search(word)).filter(place => place >= 0), text.length);
    const start = first === text.length || first < 60 ? 0 : text.lastIndexOf(' ', first - 40) + 1;
    const end = text.length - start <= 160 ? text.length : text.lastIndexOf(' ', start + 160);
    return (start ? '… ' : '') + text.slice(start, end) + (end < text.length ? ' …' : '');
  };

  const option = (section, words, i) => {
    const link = document.createElement('a');
    Object.assign(link, { id: 'result-' + i, href: new URL(section.address, root), tabIndex: -1 });
    link.setAttribute('role', 'option');
    link.setAttribute('aria-selected', 'false');
    link.append(
      marked(document.createElement('b'), section.heading ? section.title + ' › ' + section.heading : section.title, words),
      marked(document.createElement('span'), excerpt(section.text, words), words));
    return link;
  };

  const show = open => {
    results.hidden = !open;
    input.setAttribute('aria-expanded', String(open));
    if (!open) {
      select(-1);
      status.classList.add('unseen');
    }
  };

  let active = -1;
  const select = next => {
    [...results.querySelectorAll('a')].forEach((link, i) => link.setAttribute('aria-selected', String(i === next)));
    active = next;
    if (next < 0) input.removeAttribute('aria-activedescendant');
    else {
      input.setAttribute('aria-activedescendant', 'result-' + next);
      results.children[next].scrollIntoView({ block: 'nearest' });
    }
  };

  const find = async () => {
    const query = input.value;
    const words = (fold(query).match(/[\p{L}\p{N}]+/gu) || []).map(pattern);
    const all = await load();
    if (query !== input.value) return;
    const found = words.length === 0 ? [] : all.map(section => [score(section, words), section])
      .filter(([points]) => points > 0).sort((a, b) => b[0] - a[0]).map(([, section]) => section);
    results.replaceChildren(...found.slice(0, MOST).map((section, i) => option(section, words, i)));
    select(-1);
    status.textContent = words.length === 0 ? '' : found.length === 0 ? 'Nothing found'
      : found.length > MOST ? `${MOST} of ${found.length} shown` : `${found.length} found`;
    show(found.length > 0);
    status.classList.toggle('unseen', words.length === 0 || found.length > 0);
  };

  input.addEventListener('focus', load);
  input.addEventListener('input', find);
  input.addEventListener('keydown', event => {
    const links = results.querySelectorAll('a').length;
    if (event.key === 'Escape') {
      input.value = '';
      find();
    } else if (event.key === 'Enter' && !results.hidden) {
      results.children[Math.max(active, 0)].click();
    } else if (!results.hidden && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      select((active + (event.key === 'ArrowDown' ? 1 : active < 0 ? 0 : -1) + links) % links);
    } else return;
    event.preventDefault();
  });
  results.addEventListener('click', () => { show(false); input.blur(); });
  box.addEventListener('focusout', event => { if (!box.contains(event.relatedTarget)) show(false); });
  addEventListener('keydown', event => {
    const typing = event.target.closest?.('input, textarea, select, [contenteditable]');
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      input.focus();
    }
  });
})();
