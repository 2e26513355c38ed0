"use strict";

// Finishes the charts of a session where a server cannot: colours of the stylesheet, patterns beside them, the figure written at each bar,
// numbers as the page's language writes them. Nothing moves. On slides everything is as large as there is room.
(function () {
  const root = document.documentElement;
  const locale = root.lang === "en" ? "en-BZ" : "es-419";
  const numbers = new Intl.NumberFormat(locale);
  const onSlides = root.classList.contains("show");
  const plain = 14;
  const colours = 6;
  const linesOfName = innerWidth < 600 ? 6 : 4;
  const charactersOfName = 38;
  const besideNames = 12; // pixels between names and bars

  function token(name) {
    return getComputedStyle(root).getPropertyValue(name).trim();
  }

  /** A colour with white lines or dots over it, so that neighbours differ without colour too. */
  function pattern(colour, draw) {
    const tile = document.createElement("canvas");
    tile.width = 10;
    tile.height = 10;
    const pen = tile.getContext("2d");
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 10, 10);
    draw(pen);
    return pen.createPattern(tile, "repeat");
  }

  function stripes(pen) {
    pen.strokeStyle = "#fff";
    pen.lineWidth = 1.5;
    pen.beginPath();
    [-10, 0, 10].forEach(function (shift) {
      pen.moveTo(shift, 10);
      pen.lineTo(shift + 10, 0);
    });
    pen.stroke();
  }

  function dots(pen) {
    pen.fillStyle = "#fff";
    pen.beginPath();
    pen.arc(5, 5, 1.5, 0, 2 * Math.PI);
    pen.fill();
  }

  function colour(index) {
    return token("--chart-" + ((index % colours) + 1));
  }

  /** Fill of the series with this index: plain, stripes, dots. */
  function fill(index) {
    const draw = [null, stripes, dots][index % 3];
    return draw ? pattern(colour(index), draw) : colour(index);
  }

  /** Who says that there are no data is neither a yes nor a no: light, and outlined. */
  function neutral() {
    return token("--wash");
  }

  /** Of one series: solid where official, hatched where provisional, outlined where estimated; the region's bar in a colour of its own. */
  function certainty(data, index) {
    const base = data.regions[index] ? colour(1) : colour(0);
    if (data.statuses[index] === "P") {
      return pattern(base, stripes);
    }
    return data.statuses[index] === "E" || data.statuses[index] === "M" ? token("--paper") : base;
  }

  function font(weight, size) {
    return weight + " " + size + "px " + getComputedStyle(document.body).fontFamily;
  }

  /** Writes what stands at the end of each bar; for a participant without a figure, why there is none. */
  function barLabels(data) {
    return {
      id: "barLabels",
      afterDatasetsDraw: function (chart) {
        const pen = chart.ctx;
        pen.save();
        const size = chart.data.size;
        pen.font = font(600, size);
        pen.fillStyle = token("--ink");
        pen.textBaseline = "middle";
        data.barLabels.forEach(function (label, index) {
          const zero = chart.scales.x.getPixelForValue(0);
          const ends = chart.getSortedVisibleDatasetMetas().map(function (series) {
            return data.datasets[series.index].data[index] === null ? zero : series.data[index].x;
          });
          const x = Math.max(zero, ...ends) + 6;
          const parts = wrapped(label, (text) => x + pen.measureText(text).width < chart.width);
          const top = chart.scales.y.getPixelForValue(index) - ((parts.length - 1) * size * 1.15) / 2;
          parts.forEach((part, line) => pen.fillText(part, x, top + line * size * 1.15));
        });
        pen.restore();
      },
    };
  }

  /** Writes the number of each part in its segment, on a light ground, where there is room. */
  function segmentLabels(data) {
    return {
      id: "segmentLabels",
      afterDatasetsDraw: function (chart) {
        const pen = chart.ctx;
        pen.save();
        const size = chart.data.size;
        pen.font = font(600, size);
        pen.textAlign = "center";
        pen.textBaseline = "middle";
        chart.getSortedVisibleDatasetMetas().forEach(function (series) {
          series.data.forEach(function (bar, index) {
            const number = data.datasets[series.index].data[index];
            const rounded = numbers.format(data.shares ? Math.round(number) : number);
            const text = number === null || number === 0 ? "" : rounded + (data.shares ? "\u00a0%" : "");
            const room = bar.width || 0;
            const needed = pen.measureText(text).width + 8;
            if (text && room > needed + 8) {
              const middle = bar.x - room / 2;
              const high = size + 6;
              pen.fillStyle = token("--paper");
              pen.fillRect(middle - needed / 2, bar.y - high / 2, needed, high);
              pen.fillStyle = token("--ink");
              pen.fillText(text, middle, bar.y + 1);
            }
          });
        });
        pen.restore();
      },
    };
  }

  /** Writes year or date beside each point, on whichever side there is room, or above it. */
  function pointLabels(data) {
    return {
      id: "pointLabels",
      afterDatasetsDraw: function (chart) {
        const pen = chart.ctx;
        pen.save();
        pen.font = font(600, chart.data.size);
        pen.fillStyle = token("--ink");
        pen.textBaseline = "middle";
        const points = chart.getDatasetMeta(0).data;
        points.forEach(function (point, index) {
          const width = pen.measureText(data.texts[index]).width + 16;
          const neighbours = points.filter((other) => other !== point && Math.abs(other.y - point.y) < 2);
          const isFree = (from, to) => from > 0 && to < chart.width && !neighbours.some((other) => other.x > from - 10 && other.x < to + 10);
          const right = isFree(point.x + 10, point.x + width);
          const beside = right || isFree(point.x - width, point.x - 10);
          pen.textAlign = beside ? (right ? "left" : "right") : "center";
          pen.fillText(data.texts[index], point.x + (beside ? (right ? 12 : -12) : 0), point.y - (beside ? 0 : chart.data.size));
        });
        pen.restore();
      },
    };
  }

  /** Words over as many lines as it takes for each to fit; a word that no line holds is parted. */
  function wrapped(text, fits) {
    const lines = [""];
    String(text)
      .split(" ")
      .flatMap((word) => parted(word, fits))
      .forEach(function (word) {
        const last = lines[lines.length - 1];
        if (last && !fits(last + " " + word)) {
          lines.push(word);
        } else {
          lines[lines.length - 1] = last ? last + " " + word : word;
        }
      });
    return lines;
  }

  function parted(word, fits) {
    const parts = [""];
    for (const sign of fits(word) ? [word] : word) {
      const last = parts[parts.length - 1];
      if (last && !fits(last + sign)) {
        parts.push(sign);
      } else {
        parts[parts.length - 1] = last + sign;
      }
    }
    return parts;
  }

  const ruler = document.createElement("canvas").getContext("2d");

  /** @param {number} room pixels; names get half of a drawing at most */
  function nameLines(name, room) {
    ruler.font = font(400, greatest());
    return wrapped(name, (text) => text.length <= charactersOfName && ruler.measureText(text).width <= room);
  }

  /** Pixels for the names beside bars whose figures take some at the other side. */
  function roomForNames(widget, taken) {
    const width = widget.jq[0].closest(".figure__canvas").clientWidth || innerWidth * 0.9; // a hidden slide has none
    return (width - taken) / 2 - besideNames;
  }

  /** A name that would take the room of the bars is cut in the chart; the whole stands below it. */
  function shortened(lines) {
    return lines.length > linesOfName ? [...lines.slice(0, linesOfName - 1), lines[linesOfName - 1] + "\u2026"] : lines;
  }

  /** The names that are cut, whole; the chart tells them to who does not see it. */
  function tellWhole(names, room, widget) {
    const long = names.filter((name) => nameLines(name, room).length > linesOfName);
    if (long.length === 0) return;
    const list = document.createElement("ul");
    list.className = "figure__names";
    list.setAttribute("aria-hidden", "true");
    long.forEach(function (name) {
      const whole = document.createElement("li");
      whole.textContent = name;
      list.append(whole);
    });
    widget.jq[0].closest(".figure__canvas").after(list);
  }

  /** Height of a chart with writing of one pixel: for each name, of which all get the same room, that of the longest; and the scale. */
  function heightOf(names, barsOfOne) {
    const apart = onSlides ? 0.5 : 1;
    const scale = onSlides ? 4 : 5.5;
    const lines = Math.max(barsOfOne, ...names.map((name) => name.length));
    return names.length * (lines * 1.3 + apart) + scale;
  }

  /** On slides as large as the room allows, so that the whole chart is seen at once; never so small that nobody reads it. */
  function largest(box, height) {
    return Math.max(13, Math.min(greatest(), box.clientHeight / height));
  }

  function greatest() {
    return onSlides ? Math.max(plain, Math.min(24, Math.round(innerWidth / 60))) : plain;
  }

  /**
   * Sets the size of the writing: on a page the usual one, with the height that it needs; on a slide whatever the room gives, again whenever
   * that changes. A chart on a hidden slide has no room yet.
   */
  function setSize(config, widget, height, apply) {
    const box = widget.jq[0].closest(".figure__canvas");
    function write(data, options, size) {
      data.size = size;
      apply(data, options, size);
      Object.values(options.scales || {}).forEach(function (scale) {
        scale.ticks = Object.assign(scale.ticks || {}, { font: { size: size } });
        scale.title = Object.assign(scale.title || {}, { font: { size: size } });
      });
    }
    write(config.data, config.options, plain);
    if (!onSlides) {
      box.style.height = Math.round(height * plain) + "px";
      return;
    }
    config.options.onResize = function (chart) {
      box.style.minHeight = "";
      const size = largest(box, height);
      const needed = Math.round(height * size);
      box.style.minHeight = needed > box.clientHeight + 1 ? needed + "px" : "";
      write(chart.data, chart.config.options, size);
    };
  }

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
    config.plugins = [
      {
        id: "arcLabels",
        afterDatasetsDraw: function (chart) {
          const pen = chart.ctx;
          pen.save();
          const size = chart.data.size;
          pen.font = font(700, size);
          pen.textAlign = "center";
          pen.textBaseline = "middle";
          chart.getDatasetMeta(0).data.forEach(function (arc, index) {
            const middle = arc.tooltipPosition();
            const text = String(series.data[index]);
            pen.fillStyle = token("--paper");
            pen.beginPath();
            pen.arc(middle.x, middle.y, size, 0, 2 * Math.PI);
            pen.fill();
            pen.fillStyle = token("--ink");
            pen.fillText(text, middle.x, middle.y + 1);
          });
          pen.restore();
        },
      },
    ];
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

  window.finishSessionChart = function () {
    const widget = this;
    const config = widget.cfg.config;
    Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
    Chart.defaults.font.size = plain;
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
})();
