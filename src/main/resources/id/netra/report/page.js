// What moves on the page: language, appearance, charts, evidence, long tables.
// Text from articles reaches the page through textContent only, never as markup.
(function () {
  'use strict';

  const root = document.documentElement;
  const element = (id) => document.getElementById(id);
  const parsed = (id) => JSON.parse(element(id).textContent);
  const words = parsed('words');
  const charts = parsed('charts');
  const drawn = new Map();
  const panel = element('panel');
  let language = root.lang;
  let book = null;
  let shown = null;
  let onPaper = false;

  const said = (text) => (typeof text === 'string' ? text : text[language]);
  const word = (key) => said(words[key]);
  const locale = () => (language === 'en' ? 'en-GB' : 'id-ID');
  const count = (value) => new Intl.NumberFormat(locale()).format(value);
  const style = (name) => getComputedStyle(root).getPropertyValue(name).trim();

  function day(text) {
    const [year, month, date] = text.split('-').map(Number);
    return new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'short', year: 'numeric' })
      .format(new Date(year, month - 1, date));
  }

  function make(name, text, attributes) {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    Object.entries(attributes || {}).forEach(([key, value]) => made.setAttribute(key, value));
    return made;
  }

  // ---- Language: every element carries its other language, so both change places.

  const TURNED = ['aria-label', 'data-label'];

  function turn(scope) {
    scope.querySelectorAll('[data-x]').forEach((one) => {
      const other = one.dataset.x;
      one.dataset.x = one.textContent;
      one.textContent = other;
    });
    TURNED.forEach((name) => scope.querySelectorAll(`[data-x-${name}]`).forEach((one) => {
      const other = one.getAttribute(`data-x-${name}`);
      one.setAttribute(`data-x-${name}`, one.getAttribute(name));
      one.setAttribute(name, other);
    }));
    scope.querySelectorAll('template').forEach((one) => turn(one.content));
  }

  function speak(wanted) {
    if (wanted !== language) {
      turn(document);
      language = wanted;
      root.lang = wanted;
      drawAll();
      if (shown) fill(shown);
    }
    document.title = word('title');
    element('to-id').setAttribute('aria-pressed', String(language === 'id'));
    element('to-en').setAttribute('aria-pressed', String(language === 'en'));
    element('panel-close').textContent = word('js.close');
    element('scheme').textContent = word(isDark() ? 'js.light' : 'js.dark');
  }

  // ---- Appearance

  const system = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => root.dataset.scheme === 'dark';

  function appear(scheme) {
    root.dataset.scheme = scheme;
    element('scheme').textContent = word(isDark() ? 'js.light' : 'js.dark');
    drawAll();
  }

  // ---- Charts

  const seriesNames = (chart) => [...new Set(chart.option.series.map((one) => one.name))];

  function colour(chart, name) {
    if (name === 'coverage') return style('--coverage');
    if (name === 'others') return style('--area-10');
    return style(`--area-${(seriesNames(chart).indexOf(name) % 9) + 1}`);
  }

  function timeLabel(value) {
    const date = new Date(value);
    if (date.getMonth() === 0 && date.getDate() === 1) return String(date.getFullYear());
    const parts = date.getDate() === 1 ? { month: 'short' } : { day: 'numeric', month: 'short' };
    return new Intl.DateTimeFormat(locale(), parts).format(date);
  }

  function dressAxis(axis, chart) {
    const isTime = axis.type === 'time';
    if (axis.name) axis.name = said(chart.names[axis.name]);
    axis.axisLine = { show: axis.type !== 'value', lineStyle: { color: style('--rule') } };
    axis.axisTick = { show: isTime, lineStyle: { color: style('--rule') } };
    axis.splitLine = Object.assign({ lineStyle: { color: style('--rule') } }, axis.splitLine);
    axis.nameTextStyle = Object.assign({ color: style('--quiet') }, axis.nameTextStyle);
    axis.axisLabel = Object.assign({ color: style('--quiet') }, axis.axisLabel);
    if (isTime) axis.axisLabel.formatter = timeLabel;
    if (axis.type === 'value') axis.axisLabel.formatter = count;
    if (axis.type === 'category') axis.axisLabel.formatter = (name) => said(chart.names[name]);
  }

  function dressSeries(series, chart) {
    const paint = colour(chart, series.name);
    series.itemStyle = { color: paint };
    series.lineStyle = Object.assign({ color: paint }, series.lineStyle);
    series.cursor = 'pointer';
    if (series.areaStyle) {
      series.itemStyle.opacity = 0;
      series.emphasis.itemStyle = { opacity: 1 };
    }
    series.data.forEach((point) => {
      if (point.k === 'conflict') {
        point.itemStyle = { color: paint, borderColor: style('--alert'), borderWidth: 3, opacity: 1 };
      } else if (point.k === 'restatement') {
        point.itemStyle = { color: style('--paper'), borderColor: paint, borderWidth: 2, opacity: 1 };
      }
    });
  }

  // Braces and bars would be read as styles of the tooltip.
  const plain = (text) => text.replace(/[{}|]/g, ' ');
  const folded = (text) => text.replace(/(.{24,44}?)\s/g, '$1\n');

  function pointText(chart, name, point) {
    return point.t ? `${folded(said(chart.names[name]))}\n${said(point.t)}` : said(chart.names[name]);
  }

  function dressed(chart, off) {
    const option = structuredClone(chart.option);
    [option.xAxis, option.yAxis].flat().forEach((axis) => dressAxis(axis, chart));
    option.series.forEach((series) => dressSeries(series, chart));
    option.animation = false;
    option.textStyle = { fontFamily: style('--sans') };
    const selected = Object.fromEntries(seriesNames(chart).map((name) => [name, !off.has(name)]));
    option.legend = { show: false, data: seriesNames(chart), selected };
    option.tooltip = {
      trigger: 'item', renderMode: 'richText', confine: true,
      backgroundColor: style('--raised'), borderColor: style('--rule'),
      textStyle: { color: style('--ink'), fontSize: 13 },
      formatter: (point) => plain(pointText(chart, point.seriesName, point.data || {})),
    };
    (option.dataZoom || []).filter((zoom) => zoom.type === 'slider').forEach((zoom) => Object.assign(zoom, {
      show: !onPaper,
      borderColor: style('--rule'), fillerColor: isDark() ? '#ffffff14' : '#0000000d',
      handleStyle: { color: style('--raised'), borderColor: style('--quiet') },
      moveHandleStyle: { color: style('--rule') },
      dataBackground: { lineStyle: { opacity: 0 }, areaStyle: { opacity: 0 } },
      selectedDataBackground: { lineStyle: { opacity: 0 }, areaStyle: { opacity: 0 } },
    }));
    return option;
  }

  function draw(id) {
    const chart = charts[id];
    const place = element(`chart-${id}`);
    if (!drawn.has(id)) {
      place.style.height = `${chart.height}px`;
      const instance = globalThis.echarts.init(place, null, { renderer: 'canvas' });
      drawn.set(id, { instance, off: new Set(chart.off || []), at: null });
      listen(id, place);
    }
    const { instance, off } = drawn.get(id);
    const zoom = (instance.getOption() || {}).dataZoom;
    instance.setOption(dressed(chart, off), { notMerge: true });
    (zoom || []).slice(0, 1).forEach((one) => instance.dispatchAction(
      { type: 'dataZoom', start: one.start, end: one.end }));
    switches(id, place);
  }

  function drawAll() {
    if (globalThis.echarts) Object.keys(charts).forEach(draw);
  }

  // Series that are off at first wait behind a summary, or a long list would hide the rest.
  function switches(id, place) {
    const chart = charts[id];
    const box = place.parentElement.querySelector('.switches');
    const isOpen = Boolean(box.querySelector('details[open]'));
    const late = new Set(chart.off || []);
    const names = seriesNames(chart);
    const all = names.filter((name) => !late.has(name)).map((name) => onOff(id, name));
    if (late.size > 0) {
      const others = make('details');
      const list = make('div');
      list.append(...names.filter((name) => late.has(name)).map((name) => onOff(id, name)));
      others.open = isOpen;
      others.append(make('summary', word('js.others').replace('{0}', count(late.size))), list);
      all.push(others);
    }
    box.replaceChildren(...all);
  }

  function onOff(id, name) {
    const chart = charts[id];
    const { instance, off } = drawn.get(id);
    const button = make('button', said(chart.names[name]),
      { type: 'button', 'aria-pressed': String(!off.has(name)), 'data-series': name });
    button.style.setProperty('--swatch', colour(chart, name));
    button.addEventListener('click', () => {
      if (!off.delete(name)) off.add(name);
      button.setAttribute('aria-pressed', String(!off.has(name)));
      instance.dispatchAction({ type: off.has(name) ? 'legendUnSelect' : 'legendSelect', name });
    });
    return button;
  }

  // ---- Points lead to evidence, by pointer and by key.

  function listen(id, place) {
    const { instance } = drawn.get(id);
    instance.on('click', (event) => {
      if (event.data && event.data.g) open(event.data.g);
      else if (event.componentType === 'series') openNear(id, event);
    });
    instance.getZr().on('click', (event) => {
      if (!event.target) openNearest(id, event.offsetX, event.offsetY);
    });
    place.addEventListener('keydown', (event) => walk(id, event));
    place.addEventListener('blur', () => instance.dispatchAction({ type: 'hideTip' }));
    new ResizeObserver(() => { if (!onPaper) instance.resize(); }).observe(place);
  }

  const millis = (text) => { const [y, m, d] = text.split('-').map(Number); return new Date(y, m - 1, d).getTime(); };

  // A click on an area between two points: the point of that month.
  function openNear(id, event) {
    const { instance } = drawn.get(id);
    const index = event.seriesIndex;
    const [time] = instance.convertFromPixel({ seriesIndex: index }, [event.event.offsetX, event.event.offsetY]);
    const near = charts[id].option.series[index].data.filter((point) => point.g)
      .sort((a, b) => Math.abs(millis(a.value[0]) - time) - Math.abs(millis(b.value[0]) - time))[0];
    if (near) open(near.g);
  }

  // A click beside a small point still means it.
  function openNearest(id, x, y) {
    const { instance, off } = drawn.get(id);
    let best = { reach: 18 };
    charts[id].option.series.forEach((series, index) => {
      if (series.stack || off.has(series.name)) return;
      series.data.filter((point) => point.g).forEach((point) => {
        const at = instance.convertToPixel({ seriesIndex: index }, point.value);
        const reach = Math.hypot(at[0] - x, at[1] - y);
        if (reach < best.reach) best = { reach, group: point.g };
      });
    });
    if (best.group) open(best.group);
  }

  function stops(id) {
    const { off } = drawn.get(id);
    return charts[id].option.series
      .map((series, index) => ({
        series, index,
        points: series.data.map((point, at) => ({ point, at })).filter((one) => one.point.g && one.point.t),
      }))
      .filter((one) => !off.has(one.series.name) && one.points.length > 0);
  }

  function walk(id, event) {
    const state = drawn.get(id);
    const lines = stops(id);
    if (lines.length === 0) return;
    const at = state.at && state.at.line < lines.length ? state.at : { line: 0, step: -1 };
    const last = (line) => lines[line].points.length - 1;
    const moves = {
      ArrowRight: () => ({ line: at.line, step: Math.min(at.step + 1, last(at.line)) }),
      ArrowLeft: () => ({ line: at.line, step: Math.max(at.step - 1, 0) }),
      ArrowDown: () => ({ line: Math.min(at.line + 1, lines.length - 1), step: at.step }),
      ArrowUp: () => ({ line: Math.max(at.line - 1, 0), step: at.step }),
      Home: () => ({ line: at.line, step: 0 }),
      End: () => ({ line: at.line, step: last(at.line) }),
    };
    if (moves[event.key]) {
      event.preventDefault();
      const next = moves[event.key]();
      next.step = Math.max(0, Math.min(next.step, last(next.line)));
      state.at = next;
      point(id, lines[next.line], next.step);
    } else if ((event.key === 'Enter' || event.key === ' ') && state.at) {
      event.preventDefault();
      open(lines[at.line].points[Math.max(0, Math.min(at.step, last(at.line)))].point.g);
    }
  }

  function point(id, line, step) {
    const { instance } = drawn.get(id);
    const stop = line.points[step];
    instance.dispatchAction({ type: 'showTip', seriesIndex: line.index, dataIndex: stop.at });
    element('spoken').textContent =
      `${said(charts[id].names[line.series.name])}: ${said(stop.point.t)}. ${word('js.point')}`;
  }

  // ---- Evidence, read from the page when it is first asked for.

  const MOST_MEMBERS = 60;

  function open(id) {
    book = book || parsed('evidence-book');
    shown = id;
    fill(id);
    if (!panel.open) panel.showModal();
    panel.scrollTop = 0;
    element('panel-title').focus();
  }

  function fill(id) {
    const group = book.groups[id];
    element('panel-title').textContent = said(group.t);
    element('panel-body').replaceChildren(...pieces(group));
  }

  function pieces(group) {
    if (group.g) {
      const members = group.g.slice(0, MOST_MEMBERS).map((id) => book.groups[id]);
      const all = members.flatMap((one) => [make('h3', said(one.t)), ...pieces(one)]);
      return rest(all, members.length, group.g.length);
    }
    const all = group.s
      ? group.s.flatMap((number) => sentence(book.sentences[number]))
      : group.a.map((number) => source(book.articles[number]));
    if (all.length === 0) all.push(make('p', word('js.no_evidence'), { class: 'none' }));
    return rest(all, (group.s || group.a).length, group.n || 0);
  }

  function rest(all, held, total) {
    if (total > held) {
      const note = word('js.of').replace('{0}', count(held)).replace('{1}', count(total));
      all.push(make('p', note, { class: 'quiet' }));
    }
    return all;
  }

  function sentence([before, marked, after, article]) {
    const quote = make('blockquote', '', { lang: 'id', dir: 'auto' });
    quote.append(before);
    if (marked) quote.append(make('mark', marked));
    quote.append(after);
    return [quote, source(book.articles[article])];
  }

  function source([title, outlet, date, url]) {
    const line = make('p', '', { class: 'source' });
    if (title) line.append(make('bdi', title), make('br'));
    line.append(make('bdi', outlet || word('js.no_outlet')), ` · ${date ? day(date) : word('js.undated')}`);
    if (/^https?:\/\//i.test(url)) {
      line.append(' · ', make('a', word('js.link'),
        { href: url, target: '_blank', rel: 'noopener noreferrer nofollow' }));
    }
    return line;
  }

  // ---- Long tables

  function unfold(box) {
    const template = box.querySelector('template');
    if (!template) return false;
    box.querySelector('tbody').append(template.content);
    template.remove();
    return true;
  }

  function more(button) {
    const box = button.parentElement;
    unfold(box);
    const left = [...box.querySelectorAll('template')]
      .reduce((sum, one) => sum + one.content.querySelectorAll('tr').length, 0);
    if (left === 0) { button.remove(); return; }
    const other = language === 'id' ? 'en' : 'id';
    button.textContent = words['js.more'][language].replace('{0}', left);
    button.dataset.x = words['js.more'][other].replace('{0}', left);
  }

  function filter(input) {
    const box = input.closest('.table').querySelector('.scroll');
    while (unfold(box));
    box.querySelectorAll('.more').forEach((one) => one.remove());
    const wanted = input.value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    box.querySelectorAll('tbody tr').forEach((row) => {
      const text = row.textContent.toLocaleLowerCase();
      row.hidden = !wanted.every((part) => text.includes(part));
    });
  }

  // ---- Start

  document.addEventListener('click', (event) => {
    const button = event.target.closest('button');
    if (button && button.dataset.g) open(button.dataset.g);
    if (button && button.classList.contains('more')) more(button);
    if (event.target === panel) panel.close();
  });
  document.addEventListener('input', (event) => {
    if (event.target.type === 'search') filter(event.target);
  });
  panel.addEventListener('close', () => { shown = null; });
  element('panel-close').addEventListener('click', () => panel.close());
  element('to-id').addEventListener('click', () => speak('id'));
  element('to-en').addEventListener('click', () => speak('en'));
  let chosen = false;
  element('scheme').addEventListener('click', () => { chosen = true; appear(isDark() ? 'light' : 'dark'); });
  system.addEventListener('change', () => { if (!chosen) appear(system.matches ? 'dark' : 'light'); });

  // Paper is light and narrow whatever the screen is, and no frame is drawn before it is printed.
  let screenScheme = null;
  addEventListener('beforeprint', () => {
    screenScheme = root.dataset.scheme;
    onPaper = true;
    appear('light');
    drawn.forEach(({ instance }) => {
      instance.resize({ width: 660 });
      instance.getZr().flush();
    });
  });
  addEventListener('afterprint', () => {
    onPaper = false;
    appear(screenScheme || 'light');
    drawn.forEach(({ instance }) => instance.resize({ width: 'auto' }));
  });

  document.querySelector('.bar').hidden = false;
  document.querySelectorAll('.filter').forEach((one) => { one.hidden = false; });
  appear(system.matches ? 'dark' : 'light');
  speak(language);
  performance.mark('ready');
})();
