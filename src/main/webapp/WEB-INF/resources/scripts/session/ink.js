/* With what charts are drawn: colours of the stylesheet, patterns beside them, and how the page's language writes numbers. */

const root = document.documentElement;
const COLOURS = 6;

export const locale = root.lang === "en" ? "en-BZ" : "es-419";
export const numbers = new Intl.NumberFormat(locale);
export const onSlides = root.classList.contains("show");

export function token(name) {
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

export function colour(index) {
  return token("--chart-" + ((index % COLOURS) + 1));
}

/** Fill of the series with this index: plain, stripes, dots. */
export function fill(index) {
  const draw = [null, stripes, dots][index % 3];
  return draw ? pattern(colour(index), draw) : colour(index);
}

/** Who says that there are no data is neither a yes nor a no: light, and outlined. */
export function neutral() {
  return token("--wash");
}

/** Of one series: solid where official, hatched where provisional, outlined where estimated; the region's bar in a colour of its own. */
export function certainty(data, index) {
  const base = data.regions[index] ? colour(1) : colour(0);
  if (data.statuses[index] === "P") {
    return pattern(base, stripes);
  }
  return data.statuses[index] === "E" || data.statuses[index] === "M" ? token("--paper") : base;
}

export function font(weight, size) {
  return weight + " " + size + "px " + getComputedStyle(document.body).fontFamily;
}
