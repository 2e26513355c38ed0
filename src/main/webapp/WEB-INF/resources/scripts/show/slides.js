/* The slides of a page: which one is shown, and what lies beside it. The address keeps it, so that a reload or a link comes back to it. */

/** @param selector of the slides @param onShow hears of each slide that is shown */
export function slidesOf(selector, onShow) {
  const all = () => Array.from(document.querySelectorAll(selector));
  let current = null;

  function show(slide, focus) {
    if (!slide) return;
    current = slide.id;
    for (const other of all()) other.hidden = other !== slide;
    history.replaceState(null, "", "#" + slide.id);
    slide.scrollTop = 0;
    slide.tabIndex = isLong(slide) ? 0 : -1;
    if (focus) slide.focus({ preventScroll: true });
    onShow(slide, all());
  }

  const index = () => Math.max(0, all().findIndex((slide) => slide.id === current));
  return {
    current: () => all()[index()],
    all,
    go: (anchor, focus) => show(document.getElementById(anchor), focus),
    by: (steps) => show(all()[Math.min(all().length - 1, Math.max(0, index() + steps))], true),
    /** @param place as people say it: a number, in the appendix with a letter before it */
    place: (place) => show(all().find((slide) => slide.dataset.place === place), true),
    first: () => show(all()[0], true),
    last: () => show(all()[all().length - 1], true),
    ofAddress: (focus) => show(all().find((slide) => "#" + slide.id === location.hash) ?? all()[0], focus),
    /** After the slides have changed: the same one, or the first where it is gone. */
    again: () => show(document.getElementById(current) ?? all()[0], false),
  };
}

export const isLong = (box) => box.scrollHeight > box.clientHeight + 1;

/** What stands beside the slides: "3 of 18", or where in the appendix. */
export function placeOf(slide, count, said) {
  return slide.dataset.place.startsWith("A")
    ? said.dataset.behind.replace("{0}", slide.dataset.place)
    : said.dataset.text.replace("{0}", slide.dataset.place).replace("{1}", count);
}
