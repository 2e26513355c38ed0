/*
 * Saves each answer of a section page when its field is left, and applies what the server says has changed.
 * The engine runs on the server only; this script evaluates nothing. See docs/decisions/0009.
 */
(() => {
  "use strict";

  const form = document.getElementById("answers");
  const said = form.dataset;
  const status = document.getElementById("saveStatus");
  const base = said.base ?? ""; // an empty context path leaves no attribute
  const api = base + said.api; // of a contribution, or of a form that is being tried
  const TYPING_PAUSE = 2500;
  const RETRY_FIRST = 2000;
  const RETRY_MOST = 30000;
  const ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789";

  let revision = Number(said.revision);
  let retryAfter = RETRY_FIRST;
  let sending = null; // promise of the end of the work that is going on
  const waiting = new Map(); // key → typed value, in the order in which they were typed
  const typing = new Map(); // key → timer
  const held = new Map(); // key → what somebody else has answered while it was in work here
  const undone = []; // changes of rows and files that wait for the connection, in the order in which they were made

  // ---- the tab's own memory ------------------------------------------------------------------------------------------

  /** What was typed and is not stored, with the revision that it was typed over: it outlives a reload of the page. */
  const drafts = {
    name: (key) => `unsaved:${said.api}:${key}`,
    read: (key) => JSON.parse(sessionStorage.getItem(drafts.name(key))),
    keep: (question, value) =>
      sessionStorage.setItem(drafts.name(question.dataset.key), JSON.stringify({ value, seen: Number(seen(question).seen) })),
    forget: (key) => sessionStorage.removeItem(drafts.name(key)),
  };

  let tasks = 0;

  /** Marks the form while something is on its way. */
  async function during(task) {
    form.dataset.busy = String(++tasks);
    try {
      return await task();
    } finally {
      if (--tasks === 0) delete form.dataset.busy;
    }
  }

  // ---- questions -----------------------------------------------------------------------------------------------------

  const block = (key) => form.querySelector(`[data-key="${CSS.escape(key)}"]`);
  const part = (question, name) => question.querySelector(`:scope > ${name}, :scope > p${name}`);
  /** A question, or what is said beside its answer, goes by the revision of the one answer. */
  const seen = (question) => question.closest("[data-seen]").dataset;
  const controls = (question) =>
    [...question.querySelectorAll("input, select, textarea")].filter((control) => control.closest("[data-key]") === question);
  const editable = (element) => element.closest("[data-key]:not([data-kind=group]):not([data-kind=repeat])");

  /** What a question's controls hold now, as the save endpoint takes it: text, or choice names joined by a space. */
  function typed(question) {
    switch (question.dataset.kind) {
      case "radios":
      case "checkboxes":
        return [...question.querySelectorAll("input:checked")].map((input) => input.value).join(" ");
      case "acknowledge":
        return question.querySelector("input").checked ? "OK" : "";
      default:
        return question.querySelector("input, select, textarea").value;
    }
  }

  function show(question, value) {
    const text = value ?? "";
    switch (question.dataset.kind) {
      case "radios":
      case "checkboxes": {
        const chosen = text.split(" ");
        question.querySelectorAll("input").forEach((input) => { input.checked = chosen.includes(input.value); });
        offerToClear(question);
        break;
      }
      case "acknowledge":
        question.querySelector("input").checked = text !== "";
        break;
      case "file":
        break; // drawn anew by the server
      default: {
        const control = question.querySelector("input, select, textarea");
        if (control.value !== text) control.value = text;
      }
    }
  }

  /** Radio buttons can't be unchosen by themselves: a button does it, where something is chosen. */
  function offerToClear(question) {
    const button = part(question, ".question__clear");
    if (button) button.hidden = typed(question) === "";
  }

  function complain(question, message) {
    const error = document.getElementById(question.id.replace(/^q-/, "e-"));
    if (error && error.textContent !== message) error.textContent = message;
    question.classList.toggle("is-invalid", message !== "");
    controls(question).forEach((control) => {
      if (message) control.setAttribute("aria-invalid", "true");
      else control.removeAttribute("aria-invalid");
    });
  }

  function confirmSaved(question, text) {
    const saved = document.getElementById(question.id.replace(/^q-/, "s-"));
    if (saved) saved.textContent = text;
  }

  // ---- the earlier round ---------------------------------------------------------------------------------------------

  /** What sets the answer apart now, and by how much it has changed since the earlier round. */
  function recall(question, element) {
    const marked = part(question, ".question__marked") ? ["flagged"] : [];
    question.dataset.flags = [...new Set(["all", ...element.flags.split(" "), ...marked])].join(" ");
    const change = question.querySelector(":scope > .question__earlier .question__change");
    if (change) change.textContent = element.change;
    const button = part(question, ".question__confirm");
    if (!button || element.flags.split(" ").includes("to-confirm")) return;
    const focused = button === document.activeElement;
    const next = focused ? confirmButtonAfter(button) : null;
    button.remove();
    if (focused) (next ?? document.querySelector(".pager__next") ?? question.querySelector("input, select, textarea")).focus();
  }

  function confirmButtonAfter(button) {
    const all = [...form.querySelectorAll(".question__confirm")].filter((one) => one.checkVisibility());
    return all[all.indexOf(button) + 1];
  }

  /** Everything of the section that was taken over and is shown still holds. */
  async function confirmSection() {
    [...typing.keys()].map(block).filter(Boolean).forEach(queue);
    await work();
    const answer = await send("POST", "/confirmations", { section: said.section, since: revision, version: said.version });
    if (!answer) return;
    if (answer.status === 401) {
      signedOut();
      return;
    }
    const result = await answer.json();
    if (!answer.ok) {
      await refresh();
      say(result.detail ?? said.textFailed, "is-unsaved");
      return;
    }
    await apply(result.changes);
    say(result.text);
    document.querySelector(".pager__next")?.focus();
  }

  // ---- saving --------------------------------------------------------------------------------------------------------

  function say(text, state = "") {
    status.className = `save-status ${state}`;
    status.textContent = text;
  }

  /** Queues what a question holds now, unless that is what is stored. What is queued survives a reload of the page. */
  function queue(question) {
    if (said.editable !== "true") return;
    const key = question.dataset.key;
    clearTimeout(typing.get(key));
    typing.delete(key);
    const value = typed(question);
    const panel = part(question, ".conflict");
    if (panel) {
      // The person is deciding: a third value is kept, and stored when they say that it is theirs.
      drafts.keep(question, value);
      panel.querySelector(".conflict__side:last-child .conflict__value").textContent = readable(question, value) || said.textBlank;
      return;
    }
    if (!waiting.has(key) && question.dataset.refused === value) return;
    if (!waiting.has(key) && !("refused" in question.dataset) && question.dataset.sent === value) {
      drafts.forget(key);
      return;
    }
    waiting.delete(key);
    waiting.set(key, value);
    drafts.keep(question, value);
    question.classList.add("is-unsaved");
    work();
  }

  /** Sends what waits, one answer after the other; who calls while that goes on waits for the same end. */
  function work() {
    sending ??= during(async () => {
      while (waiting.size > 0) {
        const [key, value] = waiting.entries().next().value;
        if (!(await save(key, value))) break;
      }
    }).finally(() => {
      sending = null;
      if (waiting.size === 0) resume();
    });
    return sending;
  }

  /** Does again what found no way to the server; what finds none again waits on. */
  async function resume() {
    for (const step of undone.splice(0)) await step();
  }

  /** Sends one answer. True if the next one may be sent, false if the way to the server is blocked. */
  async function save(key, value) {
    let question = block(key);
    if (!question) {
      forget(key, value);
      return true;
    }
    question.classList.add("is-saving");
    say(said.textSaving, "is-saving");
    const answer = await send("PUT", "/answers", asSave(question, value));
    question.classList.remove("is-saving");
    if (!answer) return false;
    if (answer.status === 401) return signedOut();
    if (answer.status === 403) return renewToken();
    if (answer.status >= 500) return later(said.textFailed);
    retryAfter = RETRY_FIRST;
    const result = await answer.json();
    if (answer.status === 409 && result.code === "conflict") {
      // Until the person decides, their text also stays in the tab's own memory.
      if (waiting.get(key) === value) waiting.delete(key);
      conflict(question, result.stored, value);
      return true;
    }
    if (answer.status === 409 && result.code === "form-changed") {
      forget(key, value);
      question.dataset.sent = value;
      outdated(result.message);
      return true;
    }
    if (!answer.ok) {
      // The text can't be stored: it stays on the screen, and in the tab's own memory for a reload.
      const repeat = question.closest("[data-kind=repeat]");
      if (repeat && answer.status !== 422) {
        // Perhaps its row is gone: what is drawn anew says so, and keeps the text.
        await redraw(repeat.dataset.key);
        if (!block(key)) return true;
        question = block(key);
      }
      if (waiting.get(key) === value) waiting.delete(key);
      question.dataset.refused = value;
      complain(question, result.message ?? result.detail ?? "");
      say("");
      return true;
    }
    forget(key, value);
    const wasRefused = "refused" in question.dataset;
    delete question.dataset.refused;
    question.dataset.sent = value;
    seen(question).seen = result.revision;
    confirmSaved(question, result.savedText);
    say(result.savedText);
    await apply(result.changes);
    if (question.dataset.part) complain(question, "");
    else if (wasRefused) await redraw(key); // what is stored may have been so before, and has its own message
    return true;
  }

  /** What the save endpoint takes; the version tells it which form the page shows. */
  const asSave = (question, value) => ({
    key: question.dataset.of ?? question.dataset.key,
    part: question.dataset.part,
    value,
    seen: Number(seen(question).seen),
    section: said.section,
    since: revision,
    version: said.version,
  });

  /** The form has changed since the page was drawn: what is typed goes on being saved, but only a new page shows the new form. */
  function outdated(message) {
    say(message, "is-unsaved");
    const link = document.createElement("a");
    link.href = said.overview ? base + said.overview : location.href;
    link.textContent = said.textReload;
    status.append(" ", link);
  }

  function forget(key, value) {
    if (waiting.get(key) === value) waiting.delete(key);
    if (waiting.has(key)) return;
    drafts.forget(key);
    block(key)?.classList.remove("is-unsaved");
  }

  async function send(method, path, body) {
    return sendRaw(method, path, { "Content-Type": "application/json" }, body === undefined ? undefined : JSON.stringify(body));
  }

  /** The server's answer, or null if there is no way to it now: then all that waits is tried again later. */
  async function sendRaw(method, path, headers, body) {
    try {
      return await fetch(api + path, {
        method,
        headers: { ...headers, "X-CSRF-Token": said.csrf },
        body,
        credentials: "same-origin",
        redirect: "manual",
      });
    } catch {
      later(said.textOffline);
      return null;
    }
  }

  function later(message) {
    say(message, "is-unsaved");
    setTimeout(work, retryAfter);
    retryAfter = Math.min(retryAfter * 2, RETRY_MOST);
    return false;
  }

  /** The session is gone: a new page, fetched after signing in again, brings the new session's token. */
  function signedOut() {
    say(said.textSignedOut, "is-unsaved");
    const link = document.createElement("a");
    link.href = `${base}/login.xhtml?next=${encodeURIComponent(location.pathname + location.search)}`;
    link.textContent = said.textSignIn;
    link.target = "_blank";
    status.append(" ", link);
    window.addEventListener("focus", workAgain, { once: true });
    return false;
  }

  async function workAgain() {
    if (await renewToken()) work();
  }

  /** Takes the token of the session that there is now, if it is another than before. True if the way to the server is free again. */
  async function renewToken() {
    let page;
    try {
      const answer = await fetch(location.href, { credentials: "same-origin" });
      page = new DOMParser().parseFromString(await answer.text(), "text/html");
    } catch {
      return later(said.textOffline);
    }
    const renewed = page.getElementById("answers");
    if (!renewed) return signedOut();
    if (renewed.dataset.csrf === said.csrf) return later(said.textFailed);
    said.csrf = renewed.dataset.csrf;
    return true;
  }

  // ---- what the server says ------------------------------------------------------------------------------------------

  async function apply(changes) {
    const redraws = new Set();
    for (const element of changes.elements) {
      const question = block(element.key);
      if (!question) continue;
      question.hidden = !element.relevant;
      if ("flags" in question.dataset) recall(question, element);
      const kind = question.dataset.kind;
      if (kind === "group") continue;
      if (kind === "repeat" || element.redraw || kind === "file") {
        redraws.add(element.key);
        continue;
      }
      if (element.label !== null && element.label !== undefined) question.querySelector(".question__text").textContent = element.label;
      if (kind === "output") question.querySelector("output").textContent = element.display;
      if (kind === "output") continue;
      question.dispatchEvent(new CustomEvent("answer:changed", { bubbles: true, detail: element }));
      if (kind === "note") {
        if (!inWork(question)) question.dataset.seen = element.saved;
        continue;
      }
      const mark = question.querySelector(".question__required");
      if (mark) mark.hidden = !element.required;
      if (element.saved > Number(question.dataset.seen) && inWork(question)) hold(question, element);
      else if (!isUnsaved(question)) take(question, element);
    }
    revision = Math.max(revision, changes.revision);
    progress(changes.section);
    const within = (question) => question && (redraws.has(question.dataset.key) || within(question.parentElement?.closest("[data-key]")));
    const outermost = [...redraws].filter((key) => !within(block(key).parentElement.closest("[data-key]")));
    for (const key of outermost) await redraw(key);
    form.dispatchEvent(new CustomEvent("answers:changed"));
  }

  /** Whether a person has it under their hands: what others answer meanwhile must neither replace it nor count as seen. */
  const inWork = (question) => question.contains(document.activeElement) || isUnsaved(question);

  const isUnsaved = (question) =>
    waiting.has(question.dataset.key) ||
    typing.has(question.dataset.key) ||
    part(question, ".conflict") !== null ||
    drafts.read(question.dataset.key) !== null;

  function take(question, element) {
    held.delete(element.key);
    if (element.saved > Number(question.dataset.seen)) delete question.dataset.sent;
    question.dataset.seen = element.saved;
    show(question, element.value);
    complain(question, element.error);
  }

  /** Somebody else has answered it: live.js tells who. It is shown when the question is left as it was. */
  function hold(question, element) {
    held.set(element.key, element);
    form.dispatchEvent(new CustomEvent("held", { detail: question }));
  }

  function release(question) {
    const element = held.get(question.dataset.key);
    if (!element || inWork(question)) return;
    take(question, element);
    form.dispatchEvent(new CustomEvent("released", { detail: question }));
  }

  function progress(section) {
    const bar = form.parentElement.querySelector(".section-bar progress");
    bar.max = section.required;
    bar.value = section.answered;
    const count = document.getElementById("sectionCount");
    count.textContent = count.dataset.text.replace("{0}", section.answered).replace("{1}", section.required);
    const left = document.getElementById("confirmationTitle");
    if (left) {
      left.textContent = left.dataset.text.replace("{0}", section.toConfirm);
      document.getElementById("confirmation").hidden = section.toConfirm === 0;
    }
  }

  let drawings = 0;
  const drawn = new WeakMap(); // element → number of the drawing that brought it

  /**
   * Fetches one element as the server draws it, and keeps the focus where it was. Of two drawings under way the one that was asked for
   * later wins, whichever arrives first: it knows more.
   */
  async function redraw(key, focus) {
    if (!block(key)) return;
    const drawing = ++drawings;
    const address = `${base}${said.fragment}&key=${encodeURIComponent(key)}`;
    let answer;
    try {
      answer = await fetch(address, { credentials: "same-origin" });
    } catch {
      return;
    }
    if (!answer.ok || answer.redirected) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.querySelector(`[data-key="${CSS.escape(key)}"]`);
    const old = block(key);
    if (!fresh || !old) return; // its row is gone meanwhile, here or there
    if (isOlder(drawing, old)) {
      focus?.(old)?.focus();
      return;
    }
    drawn.set(fresh, drawing);
    const active = old.contains(document.activeElement) ? document.activeElement : null;
    const caret = active && "selectionStart" in active ? [active.selectionStart, active.selectionEnd] : null;
    const unfinished = unfinishedIn(old);
    old.replaceWith(document.adoptNode(fresh));
    unfinished.forEach(({ key: inner, value, seen, label, message }) => {
      const question = block(inner);
      if (!question) {
        lost(fresh, inner, label, value);
        return;
      }
      show(question, value);
      question.dataset.seen = seen; // who changed it meanwhile is not overwritten
      if (message) complain(question, message);
    });
    const target = focus ? focus(fresh) : active && document.getElementById(active.id);
    form.dispatchEvent(new CustomEvent("answers:changed"));
    if (!target) return;
    target.focus({ preventScroll: !focus });
    if (caret && caret[0] !== null && !focus) target.setSelectionRange(...caret);
  }

  /** Whether the element, alone or as a part of what holds it, was drawn by a later drawing. */
  function isOlder(drawing, element) {
    for (let part = element; part; part = part.parentElement) {
      if (drawn.get(part) > drawing) return true;
    }
    return false;
  }

  /** The row of an answer is gone, taken away by somebody while it was typed: the text stays to be copied. */
  function lost(repeat, key, label, value) {
    waiting.delete(key);
    typing.delete(key);
    drafts.forget(key);
    if (value === "") return;
    const box = document.createElement("div");
    box.className = "notice notice--warning lost";
    box.tabIndex = -1;
    const title = document.createElement("p");
    title.className = "notice__title";
    title.textContent = said.textRowGone;
    const what = document.createElement("p");
    what.textContent = `${said.textRowGoneTyped} (${label}):`;
    const text = document.createElement("textarea");
    text.className = "input";
    text.readOnly = true;
    text.value = value;
    text.setAttribute("aria-label", label);
    box.append(title, what, text);
    repeat.before(box);
    say(said.textRowGone, "is-unsaved");
    box.focus();
  }

  /** Questions of an element with text that is not stored (being typed, waiting, or not readable). */
  function unfinishedIn(element) {
    const questions = [element, ...element.querySelectorAll("[data-key]")];
    return questions
      .filter((question) => drafts.read(question.dataset.key) !== null)
      .map((question) => ({
        key: question.dataset.key,
        value: drafts.read(question.dataset.key).value,
        seen: drafts.read(question.dataset.key).seen,
        label: question.querySelector(".question__text")?.textContent ?? "",
        message: question.querySelector(".question__error")?.textContent,
      }));
  }

  // ---- conflicts -----------------------------------------------------------------------------------------------------

  function conflict(question, stored, mine) {
    part(question, ".conflict")?.remove();
    held.delete(question.dataset.key);
    form.dispatchEvent(new CustomEvent("released", { detail: question }));
    const panel = document.createElement("section");
    panel.className = "conflict";
    const title = document.createElement("p");
    title.className = "conflict__title";
    title.id = `c-${question.id}`;
    title.textContent = said.textConflict;
    panel.setAttribute("aria-labelledby", title.id);
    const sides = document.createElement("div");
    sides.className = "conflict__sides";
    const resolve = () => { panel.remove(); seen(question).seen = stored.revision; };
    sides.append(
      side(`${stored.who}, ${stored.at}`, stored.display, said.textTheirs, () => {
        resolve();
        forget(question.dataset.key);
        question.dataset.sent = stored.value ?? "";
        show(question, stored.value);
        complain(question, "");
        say("");
        refresh();
        focusOn(question);
      }),
      side(said.textYours, readable(question, mine), said.textMine, () => {
        resolve();
        delete question.dataset.sent;
        delete question.dataset.refused;
        queue(question);
        focusOn(question);
      }),
    );
    panel.append(title, sides);
    question.append(panel);
    say(said.textConflict, "is-unsaved");
  }

  function side(who, value, action, onclick) {
    const box = document.createElement("div");
    box.className = "conflict__side";
    const author = document.createElement("p");
    author.className = "conflict__who";
    author.textContent = who;
    const text = document.createElement("p");
    text.className = "conflict__value";
    text.textContent = value || said.textBlank;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button button--secondary";
    button.textContent = action;
    button.addEventListener("click", onclick);
    box.append(author, text, button);
    return box;
  }

  /** A value by the words of its choices, where it has any. */
  function readable(question, value) {
    const words = value.split(" ").map((name) => {
      const input = question.querySelector(`input[value="${CSS.escape(name)}"], option[value="${CSS.escape(name)}"]`);
      return input ? (input.tagName === "OPTION" ? input : input.parentElement).textContent : null;
    });
    return words.every((word) => word !== null) && question.querySelector("option, .choice") ? words.join("; ") : value;
  }

  const focusOn = (question) => question.querySelector("input, select, textarea")?.focus();

  // ---- rows and files ------------------------------------------------------------------------------------------------

  function newRowId() {
    return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => ALPHABET[byte % ALPHABET.length]).join("");
  }

  const rows = (...step) => during(() => changeRows(...step));

  async function changeRows(repeat, method, path, body, focus) {
    await work();
    const answer = await send(method, path, body);
    if (!answer || answer.status >= 500) {
      const key = repeat.dataset.key;
      undone.push(() => block(key) && rows(block(key), method, path, body)); // the focus is elsewhere by then
      if (answer) later(said.textFailed);
      return;
    }
    if (answer.status === 401) {
      signedOut();
      return;
    }
    retryAfter = RETRY_FIRST;
    if (!answer.ok) {
      say((await answer.json()).detail ?? said.textFailed, "is-unsaved");
      return;
    }
    // Drawn last: rows that others have added since then are in it.
    await refresh(repeat.dataset.key);
    await redraw(repeat.dataset.key, focus);
  }

  /** Takes over what has changed. @param {string} [drawnAnew] key of what the caller draws afterwards by itself */
  async function refresh(drawnAnew) {
    const answer = await send("GET", `/changes?section=${encodeURIComponent(said.section)}&since=${revision}`);
    if (answer?.ok) {
      const changes = await answer.json();
      changes.elements = changes.elements.filter((element) => element.key !== drawnAnew);
      await apply(changes);
    }
  }

  let catching = null; // promise of the end of the changes that are being fetched

  /** Takes over what others have changed, quietly: without a way to the server the next word of live.js tries again. */
  function catchUp() {
    catching ??= during(async () => {
      await work();
      let answer;
      try {
        answer = await fetch(`${api}/changes?section=${encodeURIComponent(said.section)}&since=${revision}`, {
          credentials: "same-origin",
          redirect: "manual",
        });
      } catch {
        return;
      }
      if (!answer.ok) return;
      const changes = await answer.json();
      if (changes.revision >= revision) await apply(changes); // older ones are part of what a save has brought meanwhile
    }).finally(() => { catching = null; });
    return catching;
  }

  form.addEventListener("others", async (event) => {
    while (event.detail > revision) {
      const before = revision;
      await catchUp();
      if (revision === before) return;
    }
  });

  const cardTitle = (index) => (fresh) => {
    const cards = fresh.querySelectorAll(":scope > .repeat__rows > .row-card");
    return cards[Math.min(index, cards.length - 1)]?.querySelector(".row-card__title") ?? fresh.querySelector(".repeat__add");
  };

  const actions = {
    "row-add"(repeat) {
      const row = newRowId();
      rows(repeat, "POST", "/rows", { repeat: repeat.dataset.repeat, parent: repeat.dataset.parent ?? "", row }, (fresh) =>
        fresh.querySelector(`#row-${row} .row-card__title`));
    },
    "row-remove"(repeat, card) {
      if (!window.confirm(said.textRemoveRow)) return;
      rows(repeat, "DELETE", `/rows/${card.dataset.row}`, undefined, cardTitle([...card.parentElement.children].indexOf(card)));
    },
    "row-up"(repeat, card) {
      move(repeat, card, -1);
    },
    "row-down"(repeat, card) {
      move(repeat, card, 1);
    },
    clear(question) {
      show(question, "");
      queue(question);
      focusOn(question);
    },
    confirm(question) {
      delete question.dataset.sent;
      queue(question);
    },
    "remove-file"(question) {
      during(() => saveFile(question, ""));
    },
  };

  function move(repeat, card, steps) {
    const row = card.dataset.row;
    rows(repeat, "POST", `/rows/${row}/position`, { steps }, (fresh) => fresh.querySelector(`#row-${row} .row-card__title`));
  }

  async function upload(question, file) {
    complain(question, "");
    say(said.textUploading, "is-saving");
    const headers = { "Content-Type": "application/octet-stream", "X-File-Name": encodeURIComponent(file.name) };
    const answer = await sendRaw("POST", "/files", headers, file);
    if (!answer || answer.status >= 500) {
      const key = question.dataset.key;
      undone.push(() => block(key) && during(() => upload(block(key), file)));
      if (answer) later(said.textFailed);
      return;
    }
    retryAfter = RETRY_FIRST;
    if (answer.status === 401) {
      signedOut();
      return;
    }
    const result = await answer.json();
    if (answer.ok) {
      await saveFile(question, result.value);
    } else {
      complain(question, result.detail ?? said.textFailed);
      say("");
    }
  }

  async function saveFile(question, value) {
    const key = question.dataset.key;
    waiting.set(key, value);
    await work();
    await redraw(key, (fresh) => fresh.querySelector("a, input"));
  }

  // ---- events --------------------------------------------------------------------------------------------------------

  form.addEventListener("submit", (event) => event.preventDefault());

  form.addEventListener("change", (event) => {
    const question = editable(event.target);
    if (!question) return;
    if (question.dataset.kind === "file") {
      if (event.target.files.length > 0) during(() => upload(question, event.target.files[0]));
    } else {
      offerToClear(question);
      queue(question);
    }
  });

  form.addEventListener("input", (event) => {
    const question = editable(event.target);
    if (!question || question.dataset.kind !== "value") return;
    const key = question.dataset.key;
    drafts.keep(question, typed(question));
    clearTimeout(typing.get(key));
    typing.set(key, setTimeout(() => queue(question), TYPING_PAUSE));
  });

  form.addEventListener("focusout", (event) => {
    const question = editable(event.target);
    if (question && typing.has(question.dataset.key)) queue(question);
    if (question) setTimeout(() => release(question)); // when the focus has arrived elsewhere
  });

  form.addEventListener("click", (event) => {
    const button = event.target.closest("[data-action]");
    if (!button) return;
    actions[button.dataset.action](button.closest("[data-key]"), button.closest(".row-card"));
  });

  document.getElementById("confirmSection")?.addEventListener("click", () => during(confirmSection));

  window.addEventListener("online", work);

  /** Leaving the page: what is still typed goes out on a request that outlives it. */
  window.addEventListener("pagehide", () => {
    typing.forEach((timer, key) => {
      const question = block(key);
      if (question) waiting.set(key, typed(question));
    });
    waiting.forEach((value, key) => {
      const question = block(key);
      if (!question) return;
      fetch(`${api}/answers`, {
        method: "PUT",
        keepalive: true,
        headers: { "Content-Type": "application/json", "X-CSRF-Token": said.csrf },
        body: JSON.stringify(asSave(question, value)),
        credentials: "same-origin",
      }).catch(() => {}); // it also waits in the tab's memory
    });
  });

  /** Text that was not stored when this tab last showed the section comes back, and is tried again. */
  function restore() {
    form.querySelectorAll("[data-key]").forEach((question) => {
      const draft = drafts.read(question.dataset.key);
      const kind = question.dataset.kind;
      if (draft === null || !["value", "radios", "checkboxes", "acknowledge"].includes(kind)) return;
      if (typed(question) === draft.value) {
        drafts.forget(question.dataset.key);
        return;
      }
      show(question, draft.value);
      seen(question).seen = draft.seen; // who changed it meanwhile is not overwritten
      queue(question);
    });
  }

  /** What was answered before this script arrived, over a slow connection, is saved like anything else. */
  function saveWhatCameBefore() {
    /** What the control would hold had nobody touched it: browsers write times in their own way, and drop what does not fit. */
    const untouched = (control) => {
      const fresh = control.cloneNode(true);
      fresh.value = control.defaultValue;
      return fresh.value;
    };
    const isOther = (control) => {
      if (control.type === "checkbox" || control.type === "radio") return control.checked !== control.defaultChecked;
      if (control.tagName !== "SELECT") return control.value !== untouched(control);
      const drawn = [...control.options].find((option) => option.defaultSelected) ?? control.options[0];
      return control.value !== (drawn?.value ?? "");
    };
    form.querySelectorAll("[data-key]").forEach((question) => {
      if (!["value", "radios", "checkboxes", "acknowledge"].includes(question.dataset.kind)) return;
      const own = [...question.querySelectorAll("input, select, textarea")].filter(
        (control) => control.closest("[data-key]") === question,
      );
      if (!waiting.has(question.dataset.key) && own.some(isOther)) queue(question);
    });
  }

  if (said.editable === "true") {
    restore();
    saveWhatCameBefore();
  }
})();
