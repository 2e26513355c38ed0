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

  /** Writes the share of each part in its segment, on a light ground, where there is room. */
  function segmentLabels(data) {
    return {
      id: "segmentLabels",
      afterDatasetsDraw: function (chart) {
        const pen = chart.ctx;
        pen.save();
        pen.font = "600 13px " + getComputedStyle(document.body).fontFamily;
        pen.textAlign = "center";
        pen.textBaseline = "middle";
        chart.getSortedVisibleDatasetMetas().forEach(function (series) {
          series.data.forEach(function (bar, index) {
            const share = data.datasets[series.index].data[index];
            const text = share === null ? "" : numbers.format(Math.round(share)) + "\u00a0%";
            const room = bar.width || 0;
            const needed = pen.measureText(text).width + 8;
            if (text && room > needed + 8) {
              const middle = bar.x - room / 2;
              pen.fillStyle = token("--paper");
              pen.fillRect(middle - needed / 2, bar.y - 10, needed, 20);
              pen.fillStyle = token("--ink");
              pen.fillText(text, middle, bar.y + 1);
            }
          });
        });
        pen.restore();
      },
    };
  }

  function colour(data) {
    const region = token("--chart-2");
    data.datasets.forEach(function (series, index) {
      const plain = fill(index);
      series.backgroundColor = isStacked(data) ? plain : data.regions.map((isRegion) => (isRegion ? region : plain));
      series.borderColor = token("--paper");
      series.borderWidth = isStacked(data) ? { right: 2 } : 0;
      series.maxBarThickness = 32;
    });
  }

  function isStacked(data) {
    return data.datasets.length > 1;
  }

  /** Room at the right for the longest label that stands behind a bar; those without a bar stand on the empty line. */
  function labelRoom(data) {
    const lengths = data.barLabels.map((label, index) => (data.datasets[0].data[index] === null ? 0 : label.length));
    return 16 + Math.max(0, ...lengths) * 8;
  }

  window.finishSessionChart = function () {
    const widget = this;
    const config = widget.cfg.config;
    const options = config.options;
    Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
    Chart.defaults.font.size = 14;
    colour(config.data);
    options.locale = locale;
    options.color = token("--ink");
    options.layout = { padding: { right: labelRoom(config.data) } };
    options.scales.x.ticks = { color: token("--ink-soft"), maxRotation: 0, maxTicksLimit: 6, callback: (value) => numbers.format(value) };
    options.scales.x.title.color = token("--ink-soft");
    options.scales.x.grid = { color: token("--line") };
    options.scales.y.ticks = { color: token("--ink"), autoSkip: false };
    options.scales.y.grid = { display: false };
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
      options.animation = false;
    }
    options.plugins.legend.align = "start";
    config.plugins = isStacked(config.data) ? [barLabels(config.data), segmentLabels(config.data)] : [barLabels(config.data)];
    document.fonts.ready.then(function () {
      if (widget.chart) {
        widget.chart.update("none");
      }
    });
  };
})();
