/*
 * Finishes the charts of a session where a server cannot: colours, patterns, the figure written at each bar, numbers as the page's language
 * writes them. Nothing moves. On slides everything is as large as there is room.
 */

import { certainty, colour, fill, locale, neutral, numbers, token } from "./ink.js";
import { arcLabels, barLabels, pointLabels, segmentLabels } from "./labels.js";
import { greatest, nameLines, PLAIN, roomForNames, shortened, tellWhole } from "./names.js";
import { heightOf, setSize } from "./size.js";

function finishBars(config, widget) {
  const data = config.data;
  const many = data.datasets.length > 1;
  const lengths = data.barLabels.map((label, index) => (data.datasets.every((series) => series.data[index] === null) ? 0 : label.length));
  const taken = (size) => Math.min(innerWidth * (innerWidth < 600 ? 0.2 : 0.3), 16 + Math.max(0, ...lengths) * size * 0.56);
  const room = roomForNames(widget, taken(greatest()));
  tellWhole(data.labels, room, widget);
  data.labels = data.labels.map((name) => shortened(nameLines(name, room)));
  data.datasets.forEach(function (series, index) {
    const isNeutral = data.neutral && index === data.datasets.length - 1;
    series.backgroundColor = isNeutral ? neutral() : many ? fill(index) : data.barLabels.map((label, bar) => certainty(data, bar));
    series.borderColor = isNeutral ? token("--line-strong") : many ? token("--paper") : colour(0);
    series.borderWidth = isNeutral ? 1 : many ? (data.stacked ? { right: 2 } : 0) : data.statuses.map((status) => (status === "E" || status === "M" ? 2 : 0));
  });
  finishScales(config.options);
  setSize(config, widget, heightOf(data.labels, many && !data.stacked ? data.datasets.length : 1), function (ofChart, options, size) {
    options.layout = { padding: { right: taken(size) } };
    ofChart.datasets.forEach((series) => (series.maxBarThickness = size * 2.3));
  });
  config.plugins = data.stacked ? [barLabels(data), segmentLabels(data)] : [barLabels(data)];
}

function finishScales(options) {
  Object.assign(options.scales.x, {
    ticks: { color: token("--ink-soft"), maxRotation: 0, maxTicksLimit: 6, precision: 0, callback: (value) => numbers.format(value) },
    grid: { color: token("--line") },
  });
  if (options.scales.x.title) {
    options.scales.x.title.color = token("--ink-soft");
  }
  Object.assign(options.scales.y, { ticks: { color: token("--ink"), autoSkip: false }, grid: { display: false } });
}

function finishRing(config, widget) {
  setSize(config, widget, 16, () => {});
  const series = config.data.datasets[0];
  series.backgroundColor = config.data.neutral.map((isNeutral, index) => (isNeutral ? neutral() : fill(index)));
  series.borderColor = config.data.neutral.map((isNeutral) => (isNeutral ? token("--line-strong") : token("--paper")));
  series.borderWidth = 2;
  config.options.cutout = "55%";
  config.plugins = [arcLabels(series)];
}

function finishTimeline(config, widget) {
  const series = config.data.datasets[0];
  series.backgroundColor = colour(0);
  series.borderColor = colour(0);
  series.pointRadius = 7;
  series.pointHoverRadius = 8;
  finishScales(config.options);
  const years = series.data.map((point) => point.x);
  const margin = Math.max(1, (Math.max(...years) - Math.min(...years)) * 0.08);
  config.options.scales.x.min = Math.floor(Math.min(...years) - margin);
  config.options.scales.x.max = Math.ceil(Math.max(...years) + margin);
  config.options.scales.x.ticks.callback = (year) => (Number.isInteger(year) ? String(year) : "");
  config.options.scales.y.grid = { color: token("--line") };
  config.options.plugins.tooltip = { callbacks: { label: (item) => config.data.texts[item.dataIndex] } };
  config.plugins = [pointLabels(config.data)];
  const names = config.data.labels; // points are placed by their names: only what is written is wrapped
  const room = roomForNames(widget, 0);
  const written = (name) => shortened(nameLines(name, room));
  tellWhole(names, room, widget);
  setSize(config, widget, heightOf(names.map(written), 1), function (ofChart, options) {
    options.scales.y.ticks.callback = (value) => written(names[value]);
  });
}

/** Called by PrimeFaces for each chart, before it is drawn. */
window.finishSessionChart = function () {
  const widget = this;
  const config = widget.cfg.config;
  Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
  Chart.defaults.font.size = PLAIN;
  config.options.locale = locale;
  config.options.color = token("--ink");
  config.options.animation = false;
  const finish = { bars: finishBars, ring: finishRing, timeline: finishTimeline }[config.data.drawing];
  finish(config, widget);
  document.fonts.ready.then(function () {
    if (widget.chart) {
      widget.chart.update("none");
    }
  });
};
