/* Adds the reader's own local time to every moment of the page, where their clock shows another one than the page says. */
(() => {
  "use strict";

  const format = new Intl.DateTimeFormat(document.documentElement.lang, {
    weekday: "long",
    day: "numeric",
    month: "long",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZoneName: "short",
  });

  document.querySelectorAll("time[data-local]").forEach((time) => {
    const local = document.createElement("span");
    local.className = "local-time";
    local.textContent = time.dataset.local.replace("{0}", format.format(new Date(time.dateTime)));
    time.after(local);
  });
})();
