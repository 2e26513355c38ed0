"use strict";

// Finishes the charts of a session where a server cannot: colours of the stylesheet, patterns beside them, the figure written at the end of
// each bar, numbers as the page's language writes them, and no movement for who asked for none.
(function () {
  const root = document.documentElement;
  const locale = root.lang === "en" ? "en-BZ" : "es-419";
  const numbers = new Intl.NumberFormat(locale);

  function token(name) {
    return getComputedStyle(root).getPropertyValue(name).trim();
  }

  /** Fill of the series with this index: plain, then stripes, then dots, so that they differ without colour too. */
  function fill(index) {
    const colour = token("--chart-" + ((index % 6) + 1));
    const drawings = [null, stripes, dots];
    const draw = drawings[index % drawings.length];
    if (!draw) {
      return colour;
    }
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

  /** Writes what stands at the end of each bar; for a country without a figure, why there is none. */
  function barLabels(data) {
    return {
      id: "barLabels",
      afterDatasetsDraw: function (chart) {
        const pen = chart.ctx;
        pen.save();
        pen.font = "600 14px " + getComputedStyle(document.body).fontFamily;
        pen.fillStyle = token("--ink");
        pen.textBaseline = "middle";
        data.barLabels.forEach(function (label, index) {
          const ends = chart.getSortedVisibleDatasetMetas().map(function (series) {
            return data.datasets[series.index].data[index] === null ? chart.chartArea.left : series.data[index].x;
          });
          pen.fillText(label, Math.max(chart.chartArea.left, ...ends) + 6, chart.scales.y.getPixelForValue(index));
        });
        pen.restore();
      },
    };
  }

  function colour(data) {
    data.datasets.forEach(function (series, index) {
      const plain = fill(index);
      const region = token("--chart-2");
      series.backgroundColor = data.regions.map((isRegion) => (isRegion ? region : plain));
      if (data.datasets.length > 1) {
        series.backgroundColor = plain;
      }
      series.borderColor = token("--paper");
      series.borderWidth = data.datasets.length > 1 ? { right: 2 } : 0;
      series.maxBarThickness = 32;
    });
  }

  window.finishSessionChart = function () {
    const widget = this;
    const config = widget.cfg.config;
    const options = config.options;
    const font = getComputedStyle(document.body).fontFamily;
    const longest = Math.max(0, ...config.data.barLabels.map((label) => label.length));
    colour(config.data);
    options.locale = locale;
    options.font = { family: font, size: 14 };
    options.color = token("--ink");
    options.layout = { padding: { right: 16 + longest * 8 } };
    options.scales.x.ticks = { color: token("--ink-soft"), maxTicksLimit: 6, callback: (value) => numbers.format(value) };
    options.scales.x.title.color = token("--ink-soft");
    options.scales.x.grid = { color: token("--line") };
    options.scales.y.ticks = { color: token("--ink"), autoSkip: false };
    options.scales.y.grid = { display: false };
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
      options.animation = false;
    }
    config.plugins = [barLabels(config.data)];
    document.fonts.ready.then(function () {
      if (widget.chart) {
        widget.chart.update("none");
      }
    });
  };
})();
