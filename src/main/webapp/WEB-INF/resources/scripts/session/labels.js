/* What is written at each bar, in each part, beside each point: the figures themselves. */

import { font, numbers, token } from "./ink.js";
import { wrapped } from "./wrapping.js";

/** Writes what stands at the end of each bar; for a participant without a figure, why there is none. */
export function barLabels(data) {
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
export function segmentLabels(data) {
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
export function pointLabels(data) {
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

/** Writes the number of each part of a ring on it. */
export function arcLabels(series) {
  return {
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
  };
}
