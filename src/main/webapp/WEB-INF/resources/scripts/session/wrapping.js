/* Words over several lines. */

/** Words over as many lines as it takes for each to fit; a word that no line holds is parted. */
export function wrapped(text, fits) {
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
