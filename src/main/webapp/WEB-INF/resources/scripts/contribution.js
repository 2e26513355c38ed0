/*
 * Saves each answer of a section page when its field is left, and applies what the server says has changed.
 * The engine runs on the server only; this script evaluates nothing. See docs/decisions/0009.
 */
(() => {
  "use strict";

  const form = document.getElementById("answers");
  const said = form.dataset;
  const { block, part, show, typed } = answers;
  const base = said.base ?? ""; // an empty context path leaves no attribute
  const api = base + said.api; // of a contribution, or of a form that is being tried
  const TYPING_PAUSE = 2500;
  const RETRY_FIRST = 2000;
  const RETRY_MOST = 10000;
  const WAIT = 20000; // for an answer of the server; then it is asked again
  const WAIT_UPLOAD = 600000;
  const ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789";

  let revision = Number(said.revision);
  let retryAfter = RETRY_FIRST;
  let retryTimer = null; // of the one next try
  let cameBack = false; // whether the connection came back while a try was under way that may still fail
  let sending = null; // promise of the end of the work that is going on
  const waiting = new Map(); // key → typed value, in the order in which they were typed
  const typing = new Map(); // key → timer
  const held = new Map(); // key → what somebody else has answered while it was in work here
  const undone = []; // changes of rows and files that wait for the connection, in the order in which they were made

  // ---- the tab's own memory ------------------------------------------------------------------------------------------

  /** What was typed and is not stored, with the revision that it was typed over: it outlives a reload of the page. */
  const drafts = {
    name: (key) => `unsaved:${said.api}:${key}`,
    read: (key) => JSON.parse(remembering(() => sessionStorage.getItem(drafts.name(key))) ?? null),
    keep(question, value) {
      const text = JSON.stringify({ value, seen: Number(seen(question).seen) });
      remembering(() => sessionStorage.setItem(drafts.name(question.dataset.key), text), true);
    },
    forget: (key) => remembering(() => sessionStorage.removeItem(drafts.name(key))),
  };

  /** The memory may be full, or forbidden. Saving does not depend on it; that the net is missing is said once. */
  function remembering(task, needed = false) {
    try {
      return task();
    } catch {
      if (needed && !form.querySelector("#noMemory")) {
        const notice = document.createElement("p");
        notice.id = "noMemory";
        notice.className = "notice notice--warning";
        notice.setAttribute("role", "status");
        notice.textContent = said.textNoMemory;
        form.prepend(notice);
      }
      return null;
    }
  }

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

  /** A question, or what is said beside its answer, goes by the revision of the one answer. */
  const seen = (question) => question.closest("[data-seen]").dataset;
  const editable = (element) => element.closest("[data-key]:not([data-kind=group]):not([data-kind=repeat])");

  // ---- the earlier round ---------------------------------------------------------------------------------------------

  /** What sets the answer apart now, and by how much it has changed since the earlier round. */
  function recall(question, shown) {
    const marked = part(question, ".question__marked") ? ["flagged"] : [];
    question.dataset.flags = [...new Set(["all", ...shown.flags.split(" "), ...marked])].join(" ");
    const button = part(question, ".question__confirm");
    if (!button || shown.flags.split(" ").includes("to-confirm")) return;
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
    await saveWhatIsTyped();
    const answer = await send("POST", "/confirmations", { section: said.section, since: revision, version: said.version });
    if (!answer) {
      page.say({ told: said.textNotDone });
      return;
    }
    const result = await answer.json();
    if (answer.status === 401) {
      signedOut(result);
      return;
    }
    if (!answer.ok) {
      await refresh();
      page.say({ told: result.detail ?? said.textFailed });
      return;
    }
    await apply(result.changes);
    page.say({ told: result.text });
    await refresh();
    document.querySelector(".pager__next")?.focus();
  }

  // ---- saving --------------------------------------------------------------------------------------------------------

  /** Queues what a question holds now, unless that is what is stored and it is not to be stored again. It survives a reload of the page. */
  function queue(question, again = false) {
    if (said.editable !== "true") return;
    const key = question.dataset.key;
    clearTimeout(typing.get(key));
    typing.delete(key);
    const value = typed(question);
    const panel = part(question, ".conflict");
    if (panel) {
      // The person is deciding: a third value is kept, and stored when they say that it is theirs.
      drafts.keep(question, value);
      panel.querySelector(".conflict__side:last-child .conflict__value").textContent = answers.readable(question, value) || said.textBlank;
      return;
    }
    if (!again && !waiting.has(key) && answers.isRefused(question, value)) return;
    if (!again && !waiting.has(key) && answers.isStored(question)) {
      drafts.forget(key);
      return;
    }
    waiting.delete(key);
    waiting.set(key, value);
    drafts.keep(question, value);
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
      page.say({ work: "" });
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
    page.say({ work: said.textSaving, told: "" });
    const answer = await send("PUT", "/answers", asSave(question, value));
    question.classList.remove("is-saving");
    if (!answer) return false;
    const result = await answer.json();
    if (answer.status === 401) return signedOut(result);
    if (answer.status === 403) return renewToken();
    if (answer.status >= 500) return later(said.textFailed);
    retryAfter = RETRY_FIRST;
    if (answer.status === 409 && result.code === "conflict") {
      // Until the person decides, their text also stays in the tab's own memory.
      if (waiting.get(key) === value) waiting.delete(key);
      conflict(question, result.stored, value);
      return true;
    }
    if (answer.status === 409 && result.code === "form-changed") {
      forget(key, value);
      answers.accept(question, value, "");
      page.say({ outdated: result.message });
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
      if (answer.status !== 422) await refresh(); // perhaps nothing can be changed here any more: that is not the answer's fault
      if (said.editable === "true") answers.refuse(question, answers.isKept(question) ? value : null, result.message ?? result.detail ?? "");
      return true;
    }
    forget(key, value);
    seen(question).seen = result.revision;
    answers.accept(question, value, result.savedText);
    page.say({ saved: result.savedText });
    await apply(result.changes);
    if (document.getElementById("signed")?.textContent) await refresh(); // what is changed is signed no longer
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

  function forget(key, value) {
    if (waiting.get(key) === value) waiting.delete(key);
    if (waiting.has(key)) return;
    drafts.forget(key);
  }

  async function send(method, path, body) {
    return sendRaw(method, path, { "Content-Type": "application/json" }, body === undefined ? undefined : JSON.stringify(body));
  }

  /** The server's answer, whole, or null if there is no way to it now: then all that waits is tried again later. */
  async function sendRaw(method, path, headers, body, wait = WAIT) {
    try {
      const answer = await fetch(api + path, {
        method,
        headers: { ...headers, "X-CSRF-Token": said.csrf },
        body,
        credentials: "same-origin",
        redirect: "manual",
        signal: AbortSignal.timeout(wait),
      });
      const text = await answer.text();
      // A redirect, or a page in the place of an answer, comes from something between us and the server, such as a hotel's sign-in.
      if (answer.type === "opaqueredirect" || (answer.ok && text !== "" && !isJson(answer))) {
        later(said.textFailed);
        return null;
      }
      if (answer.status < 500) page.say(answer.status === 401 ? { trouble: "" } : { trouble: "", signedOut: false });
      return { ok: answer.ok, status: answer.status, json: async () => (isJson(answer) ? JSON.parse(text) : {}) };
    } catch (failure) {
      later(failure.name === "TimeoutError" ? said.textSlow : said.textOffline);
      return null;
    }
  }

  const isJson = (answer) => /\bjson\b/.test(answer.headers.get("Content-Type") ?? "");

  /** Says that it is not saved yet, and tries again after a pause that grows; there is one next try, however often this is called. */
  function later(message) {
    page.say({ trouble: message });
    if (cameBack) retryAfter = RETRY_FIRST;
    cameBack = false;
    clearTimeout(retryTimer);
    retryTimer = setTimeout(work, retryAfter);
    retryAfter = Math.min(retryAfter * 2, RETRY_MOST);
    return false;
  }

  /** The session is gone: a new page, fetched after signing in again, brings the new session's token. */
  function signedOut(problem) {
    if (problem?.code === "AccountClosed") {
      page.end(said.textNoAccess);
      return false;
    }
    page.say({ signedOut: true });
    window.addEventListener("focus", workAgain, { once: true });
    return false;
  }

  async function workAgain() {
    if (await renewToken()) work();
  }

  /** Takes the token of the session that there is now, if it is another than before. True if the way to the server is free again. */
  async function renewToken() {
    let html;
    try {
      const answer = await fetch(location.href, { credentials: "same-origin", signal: AbortSignal.timeout(WAIT) });
      html = new DOMParser().parseFromString(await answer.text(), "text/html");
    } catch {
      return later(said.textOffline);
    }
    const renewed = html.getElementById("answers");
    if (!renewed) return signedOut();
    page.say({ signedOut: false });
    form.dispatchEvent(new CustomEvent("signed-in"));
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
      const shown = element.question;
      if (shown && "flags" in question.dataset) recall(question, shown);
      const kind = question.dataset.kind;
      if (kind === "group") continue;
      if (kind === "repeat" || element.redraw || kind === "file") {
        redraws.add(element.key);
        continue;
      }
      question.querySelector(".question__text").textContent = shown.label;
      if (kind === "output") question.querySelector("output").textContent = shown.display;
      if (kind === "output") continue;
      if (element.rowTitle) nameRow(question, element.rowTitle);
      const mark = question.querySelector(".question__required");
      if (mark) mark.hidden = !shown.required;
      if (shown.revision > Number(question.dataset.seen) && inWork(question)) hold(question, shown);
      else if (isUnsaved(question)) beside(question, shown);
      else take(question, shown);
    }
    revision = Math.max(revision, changes.revision);
    page.showStanding(changes.standing);
    progress(changes.section);
    const within = (question) => question && (redraws.has(question.dataset.key) || within(question.parentElement?.closest("[data-key]")));
    const outermost = [...redraws].filter((key) => !within(block(key).parentElement.closest("[data-key]")));
    for (const key of outermost) await redraw(key);
    page.draw();
    form.dispatchEvent(new CustomEvent("answers:changed"));
  }

  /** What stands beside an answer, its status and note. What a person is typing there, or what waits to be saved, is theirs. */
  function beside(question, shown) {
    for (const [name, value] of [["note", shown.note], ["status", shown.status]]) {
      const field = block(`${question.dataset.key}#${name}`);
      if (!field) continue;
      if (name === "status") answers.control(field).options[0].textContent = shown.statusOfBlock;
      if (inWork(field)) continue;
      answers.learn(field, { value: answers.asHeld(field, value) });
      show(field, value);
    }
    const words = question.querySelector(".beside__said");
    if (words) words.textContent = shown.said;
  }

  /** A row is called by its first answer. */
  function nameRow(question, title) {
    const card = question.closest(".row-card");
    const names = card.querySelectorAll(":scope > .row-card__head :is(.row-card__title, .visually-hidden)");
    names.forEach((name) => { name.textContent = title; });
  }

  /** Whether a person has it under their hands: what others answer meanwhile must neither replace it nor count as seen. */
  const inWork = (question) => question.contains(document.activeElement) || isUnsaved(question);

  const isUnsaved = (question) =>
    waiting.has(question.dataset.key) ||
    typing.has(question.dataset.key) ||
    part(question, ".conflict") !== null ||
    drafts.read(question.dataset.key) !== null;

  function take(question, shown) {
    held.delete(question.dataset.key);
    question.dataset.seen = shown.revision;
    beside(question, shown);
    if (question.dataset.kind === "note") return; // it says something and asks nothing
    answers.learn(question, {
      value: answers.isKept(question) ? answers.asHeld(question, shown.value) : null,
      saved: shown.savedText,
      error: shown.error,
      change: shown.change,
      refused: null,
    });
    show(question, shown.value);
  }

  /** Somebody else has answered it: live.js tells who. It is shown when the question is left as it was. */
  function hold(question, shown) {
    held.set(question.dataset.key, shown);
    if (question.dataset.kind === "note") return;
    form.dispatchEvent(new CustomEvent("held", { detail: question }));
    answers.draw(question);
  }

  function release(question) {
    const shown = held.get(question.dataset.key);
    if (!shown || inWork(question)) return;
    form.dispatchEvent(new CustomEvent("released", { detail: question }));
    take(question, shown);
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

  /** A row that is drawn of a repeat: of many rows some are, and a new drawing shows the same. @param {string} [gone] not this one */
  function rowShown(key, gone) {
    const cards = [...(block(key)?.querySelectorAll(":scope > .repeat__rows > .row-card") ?? [])];
    return cards.find((card) => card.dataset.row !== gone)?.dataset.row ?? "";
  }

  let drawings = 0;
  const drawn = new WeakMap(); // element → number of the drawing that brought it
  const leads = new Map(); // key of a repeat → row that a drawing under way leads to: one that is asked for meanwhile shows it, too

  /**
   * Fetches one element as the server draws it, and keeps the focus where it was. Of two drawings under way the one that was asked for
   * later wins, whichever arrives first: it knows more.
   */
  async function redraw(key, focus, lead) {
    if (!block(key)) return;
    if (lead !== undefined) leads.set(key, lead);
    const row = leads.get(key) ?? rowShown(key);
    const drawing = ++drawings;
    const address = `${base}${said.fragment}&key=${encodeURIComponent(key)}&row=${row}`;
    let answer;
    let html;
    try {
      answer = await fetch(address, { credentials: "same-origin", redirect: "manual", signal: AbortSignal.timeout(WAIT) });
      if (!answer.ok) return;
      html = new DOMParser().parseFromString(await answer.text(), "text/html");
    } catch {
      return;
    } finally {
      if (lead !== undefined && leads.get(key) === lead) leads.delete(key);
    }
    const fresh = html.querySelector(`[data-key="${CSS.escape(key)}"]`);
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
        if (!fresh.querySelector(".repeat__pages")) lost(fresh, inner, label, value); // else it waits for its row to be drawn again
        return;
      }
      question.dataset.seen = seen; // who changed it meanwhile is not overwritten
      if (message) answers.refuse(question, value, message);
      show(question, value);
    });
    restore(fresh, unfinished.map((one) => one.key));
    const target = focus ? focus(fresh) : active && document.getElementById(active.id);
    page.draw();
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
    page.say({ told: said.textRowGone });
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
        message: question.classList.contains("is-refused") ? question.querySelector(".question__error").textContent : "",
      }));
  }

  // ---- conflicts -----------------------------------------------------------------------------------------------------

  function conflict(question, stored, mine) {
    part(question, ".conflict")?.remove();
    held.delete(question.dataset.key);
    form.dispatchEvent(new CustomEvent("released", { detail: question }));
    answers.learn(question, { value: answers.asHeld(question, stored.value), saved: "", error: "", change: "", refused: null });
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
        show(question, stored.value);
        page.draw();
        focusOn(question);
        redraw(question.dataset.key, (fresh) => answers.control(fresh)); // with all that is said of theirs
      }),
      side(said.textYours, answers.readable(question, mine), said.textMine, () => {
        resolve();
        queue(question, true);
        focusOn(question);
      }),
    );
    panel.append(title, sides);
    question.append(panel);
    answers.draw(question);
    page.draw();
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

  const focusOn = (question) => answers.control(question)?.focus();

  // ---- rows and files ------------------------------------------------------------------------------------------------

  function newRowId() {
    return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => ALPHABET[byte % ALPHABET.length]).join("");
  }

  const rows = (...step) => during(() => changeRows(...step));

  /** @param {string} [row] to be drawn afterwards, with those around it */
  async function changeRows(repeat, method, path, body, focus, row) {
    await work();
    const answer = await send(method, path, body);
    if (!answer || answer.status >= 500) {
      const key = repeat.dataset.key;
      undone.push(() => block(key) && rows(block(key), method, path, body, undefined, row)); // the focus is elsewhere by then
      if (answer) later(said.textFailed);
      return;
    }
    const result = await answer.json();
    if (answer.status === 401) {
      signedOut(result);
      return;
    }
    retryAfter = RETRY_FIRST;
    if (!answer.ok) {
      page.say({ told: result.detail ?? said.textFailed });
      await refresh();
      return;
    }
    // Drawn last: rows that others have added since then are in it.
    await refresh(repeat.dataset.key);
    await redraw(repeat.dataset.key, focus, row);
  }

  /** Takes over what has changed, if there is a way to the server, which it returns. @param {string} [drawnAnew] key of what the caller draws afterwards by itself */
  async function refresh(drawnAnew) {
    const answer = await send("GET", `/changes?section=${encodeURIComponent(said.section)}&since=${revision}`);
    if (answer?.status === 404) page.end(said.textEnded);
    if (!answer?.ok) return false;
    const changes = await answer.json();
    changes.elements = changes.elements.filter((element) => element.key !== drawnAnew);
    await apply(changes);
    return true;
  }

  let catching = null; // promise of the end of the changes that are being fetched

  /** Takes over what others have changed, quietly: without a way to the server the next word of live.js tries again. */
  function catchUp() {
    catching ??= during(async () => {
      await work();
      let changes;
      try {
        const answer = await fetch(`${api}/changes?section=${encodeURIComponent(said.section)}&since=${revision}`, {
          credentials: "same-origin",
          redirect: "manual",
          signal: AbortSignal.timeout(WAIT),
        });
        if (!answer.ok) return;
        changes = await answer.json();
      } catch {
        return;
      }
      if (changes.revision >= revision) await apply(changes); // older ones are part of what a save has brought meanwhile
    }).finally(() => { catching = null; });
    return catching;
  }

  form.addEventListener("others", async (event) => {
    const isBehind = () => event.detail.revision > revision || event.detail.steps > page.facts.steps;
    while (isBehind()) {
      const before = `${revision} ${page.facts.steps}`;
      await catchUp();
      if (`${revision} ${page.facts.steps}` === before) return;
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
        fresh.querySelector(`#row-${row} .row-card__title`), row);
    },
    "row-remove"(repeat, card) {
      if (!window.confirm(said.textRemoveRow)) return;
      rows(repeat, "DELETE", `/rows/${card.dataset.row}`, undefined, cardTitle([...card.parentElement.children].indexOf(card)), rowShown(repeat.dataset.key, card.dataset.row));
    },
    "row-up"(repeat, card) {
      move(repeat, card, -1);
    },
    "row-down"(repeat, card) {
      move(repeat, card, 1);
    },
    "rows-show"(repeat, _card, button) {
      during(() => showRows(repeat, button.dataset.row));
    },
    clear(question) {
      show(question, "");
      queue(question);
      focusOn(question);
    },
    confirm(question) {
      queue(question, true);
    },
    "remove-file"(question) {
      during(() => saveFile(question, ""));
    },
  };

  async function showRows(repeat, row) {
    await saveWhatIsTyped();
    if (waiting.size > 0) {
      page.say({ told: said.textRowsUnsaved });
      return;
    }
    await redraw(repeat.dataset.key, (fresh) => fresh.querySelector(":scope > .repeat__pages > .repeat__shown"), row);
    const address = new URL(location.href);
    address.searchParams.set("row", row); // so that a reload shows the same
    address.hash = "";
    history.replaceState(null, "", address);
  }

  function move(repeat, card, steps) {
    const row = card.dataset.row;
    rows(repeat, "POST", `/rows/${row}/position`, { steps }, (fresh) => fresh.querySelector(`#row-${row} .row-card__title`), row);
  }

  async function upload(question, file) {
    answers.learn(question, { refused: null });
    page.say({ work: said.textUploading, told: "" });
    const headers = { "Content-Type": "application/octet-stream", "X-File-Name": encodeURIComponent(file.name) };
    const answer = await sendRaw("POST", "/files", headers, file, WAIT_UPLOAD);
    page.say({ work: "" });
    if (!answer || answer.status >= 500) {
      const key = question.dataset.key;
      undone.push(() => block(key) && during(() => upload(block(key), file)));
      if (answer) later(said.textFailed);
      return;
    }
    retryAfter = RETRY_FIRST;
    const result = await answer.json();
    if (answer.status === 401) {
      signedOut(result);
      return;
    }
    if (answer.ok) {
      await saveFile(question, result.value);
    } else {
      answers.refuse(question, null, result.detail ?? said.textFailed);
      page.draw();
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
    } else if (isHalfTyped(event.target)) {
      typing.set(question.dataset.key, undefined); // saved when it is left
    } else {
      answers.draw(question);
      queue(question);
    }
  });

  /** Of a year that is being typed a browser gives the first digits as well: 0002, 0020, 0202. */
  const isHalfTyped = (control) => control.type.startsWith("date") && control.value !== "" && control.value < "1800";

  form.addEventListener("input", (event) => {
    const question = editable(event.target);
    if (!question || question.dataset.kind !== "value") return;
    const key = question.dataset.key;
    drafts.keep(question, typed(question));
    answers.draw(question);
    page.say({ told: "", reload: false });
    clearTimeout(typing.get(key));
    typing.set(key, isHalfTyped(event.target) ? undefined : setTimeout(() => queue(question), TYPING_PAUSE));
  });

  form.addEventListener("focusout", (event) => {
    const question = editable(event.target);
    if (question && typing.has(question.dataset.key)) queue(question);
    setTimeout(() => [...held.keys()].map(block).filter(Boolean).forEach(release)); // when the focus has arrived elsewhere
  });

  form.addEventListener("click", (event) => {
    const button = event.target.closest("[data-action]");
    if (!button) return;
    actions[button.dataset.action](button.closest("[data-key]"), button.closest(".row-card"), button);
  });

  document.getElementById("confirmSection")?.addEventListener("click", () => during(confirmSection));

  window.addEventListener("online", () => {
    cameBack = sending !== null;
    retryAfter = RETRY_FIRST;
    clearTimeout(retryTimer);
    work();
  });

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
  function restore(element, known = []) {
    if (said.editable !== "true") return;
    element.querySelectorAll("[data-key]").forEach((question) => {
      if (known.includes(question.dataset.key)) return;
      const draft = drafts.read(question.dataset.key);
      if (draft === null || !answers.isKept(question)) return;
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
    form.querySelectorAll("[data-key]").forEach((question) => {
      if (answers.isKept(question) && !waiting.has(question.dataset.key) && !answers.isStored(question)) queue(question);
    });
  }

  /** A link leads to a question in a row that is not drawn. */
  function turnToRow() {
    const row = /^#[fq]-([a-z0-9]{12})-/.exec(location.hash)?.[1];
    const address = new URL(location.href);
    if (!row || document.getElementById(location.hash.slice(1)) || address.searchParams.get("row") === row) return;
    address.searchParams.set("row", row);
    location.replace(address);
  }

  /** What is typed goes out without waiting for a pause. */
  function saveWhatIsTyped() {
    [...typing.keys()].map(block).filter(Boolean).forEach((question) => queue(question));
    return work();
  }

  form.addEventListener("due:next", () => during(saveWhatIsTyped));
  form.addEventListener("due:now", () => during(askHowItStands));

  async function askHowItStands() {
    await saveWhatIsTyped();
    if (!(await refresh())) undone.push(() => during(askHowItStands)); // when there is a way again
  }

  form.addEventListener("ended", () => page.end(said.textEnded));
  form.addEventListener("signed-out", () => signedOut());

  turnToRow();
  page.begin(() => waiting.size > 0 || undone.length > 0);
  if (said.editable === "true") {
    restore(form);
    saveWhatCameBefore();
  }
})();
