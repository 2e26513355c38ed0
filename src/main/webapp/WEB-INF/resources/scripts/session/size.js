/* How large a chart is: on a page the writing is, and the chart takes the room that it needs; on a slide it is the other way round. */

import { onSlides } from "./ink.js";
import { greatest, PLAIN } from "./names.js";

/** Height of a chart with writing of one pixel: for each name, of which all get the same room, that of the longest; and the scale. */
export function heightOf(names, barsOfOne) {
  const apart = onSlides ? 0.5 : 1;
  const scale = onSlides ? 4 : 5.5;
  const lines = Math.max(barsOfOne, ...names.map((name) => name.length));
  return names.length * (lines * 1.3 + apart) + scale;
}

/** On slides as large as the room allows, so that the whole chart is seen at once; never so small that nobody reads it. */
function largest(box, height) {
  return Math.max(13, Math.min(greatest(), box.clientHeight / height));
}

/**
 * Sets the size of the writing: on a page the usual one, with the height that it needs; on a slide whatever the room gives, again whenever
 * that changes. A chart on a hidden slide has no room yet.
 */
export function setSize(config, widget, height, apply) {
  const box = widget.jq[0].closest(".figure__canvas");
  function write(data, options, size) {
    data.size = size;
    apply(data, options, size);
    Object.values(options.scales || {}).forEach(function (scale) {
      scale.ticks = Object.assign(scale.ticks || {}, { font: { size: size } });
      scale.title = Object.assign(scale.title || {}, { font: { size: size } });
    });
  }
  write(config.data, config.options, PLAIN);
  if (!onSlides) {
    box.style.height = Math.round(height * PLAIN) + "px";
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
