"use strict";

// Shows one slide of a session at a time: arrow keys, page keys, Home and End, a presenter's remote, or the buttons. The address keeps the
// slide, so that a reload or a link comes back to it.
(function () {
  const slides = Array.from(document.querySelectorAll(".slide"));
  const place = document.getElementById("place");
  let current = 0;

  function show(index, focus) {
    current = Math.max(0, Math.min(slides.length - 1, index));
    slides.forEach(function (slide, i) {
      slide.hidden = i !== current;
    });
    slides[current].tabIndex = isLong(slides[current]) ? 0 : -1;
    place.textContent = place.dataset.text.replace("{0}", current + 1).replace("{1}", slides.length);
    document.getElementById("previous").disabled = current === 0;
    document.getElementById("next").disabled = current === slides.length - 1;
    history.replaceState(null, "", "#" + slides[current].id);
    slides[current].scrollTop = 0;
    if (focus) {
      slides[current].focus({ preventScroll: true });
    }
  }

  function ofAddress() {
    return Math.max(0, slides.findIndex((slide) => "#" + slide.id === location.hash));
  }

  const moves = {
    ArrowRight: () => current + 1,
    ArrowDown: () => current + 1,
    PageDown: () => current + 1,
    ArrowLeft: () => current - 1,
    ArrowUp: () => current - 1,
    PageUp: () => current - 1,
    Home: () => 0,
    End: () => slides.length - 1,
  };

  /** Whether the key means something to what has the focus: a table that scrolls, a slide that goes on below. */
  function isTaken(event) {
    const table = event.target.closest(".data-table");
    return event.altKey || event.ctrlKey || event.metaKey || (table && (isLong(table) || table.scrollWidth > table.clientWidth)) || goesOn(event.key);
  }

  function isLong(box) {
    return box.scrollHeight > box.clientHeight + 1;
  }

  function goesOn(key) {
    const slide = slides[current];
    const below = slide.scrollTop + slide.clientHeight < slide.scrollHeight - 1;
    return isLong(slide) && ((/Down$/.test(key) && below) || (/Up$/.test(key) && slide.scrollTop > 0));
  }

  document.addEventListener("keydown", function (event) {
    const move = moves[event.key];
    if (move && !isTaken(event)) {
      event.preventDefault();
      show(move(), true);
    }
  });
  document.getElementById("previous").addEventListener("click", () => show(current - 1, true));
  document.getElementById("next").addEventListener("click", () => show(current + 1, true));
  document.getElementById("fullscreen").addEventListener("click", function () {
    if (document.fullscreenElement) {
      document.exitFullscreen();
    } else {
      document.documentElement.requestFullscreen();
    }
  });
  addEventListener("hashchange", () => show(ofAddress(), true));
  show(ofAddress(), false);
})();
