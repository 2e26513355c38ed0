/*
 * Keeps section pages that were opened, with their scripts and styles, so that they can be loaded and filled where there is no network. It
 * looks at nothing but navigations to section pages and the parts of these: no other page, no answer of the server to a script. A copy is
 * that of whom the cookie names; the cookie ends with the browser's session, at sign-out and at sign-in, and with it all copies. See
 * docs/decisions/0061. A classic script, because not every browser lets such a worker be a module.
 */

const BASE = location.pathname.slice(0, location.pathname.indexOf("/scripts/"));
const BUILD = location.pathname.split("/").at(-2); // copies are of one build: pages ask for scripts and styles of their own
const SECTION = `${BASE}/contributions/section.xhtml`;
const PAGES = "kept-pages:"; // then build and account, as in filling/copy.js
const PARTS = `kept-parts:${BUILD}`;
const PATIENCE = 10000; // milliseconds, for a page of which there is a copy
const KEPT_FOR = 12 * 60 * 60 * 1000; // milliseconds, as long as anybody stays signed in
const MOST = 40; // pages
const PLACES = ["id", "section"]; // what names a page; how it is filtered does not
const ADDRESSES = [...PLACES, "show", "lang"]; // whoever comes by another one is told something once, which is not to be kept

addEventListener("install", () => skipWaiting());

addEventListener("activate", (event) => event.waitUntil(begin()));

async function begin() {
  const own = (name) => name === PARTS || name.startsWith(`${PAGES}${BUILD}:`);
  const names = (await caches.keys()).filter((name) => name.startsWith("kept-") && !own(name));
  await Promise.all(names.map((name) => caches.delete(name)));
  await registration.navigationPreload?.enable(); // the page does not wait for this script to start
}

addEventListener("fetch", (event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== "GET" || address.origin !== location.origin) return;
  if (request.mode === "navigate") {
    if (address.pathname === SECTION) event.respondWith(page(event, address));
  } else if (isPart(address)) {
    event.respondWith(part(request));
  }
});

/** A page says: all of it has come, keep it. */
addEventListener("message", (event) => {
  const { page: href, again, parts } = event.data;
  const all = keepAll(new URL(href), again, parts.map((each) => new URL(each)).filter(isPart));
  event.waitUntil(all.then((how) => event.source.postMessage(how)));
});

// ---- scripts and styles --------------------------------------------------------------------------------------------

const isPart = ({ origin, pathname }) =>
  origin === location.origin && (pathname.startsWith(`${BASE}/scripts/`) || pathname.startsWith(`${BASE}/jakarta.faces.resource/`));

async function part(request) {
  const parts = await caches.open(PARTS);
  const known = await parts.match(request.url);
  if (known) return known;
  const answer = await fetch(request);
  if (answer.ok) await parts.put(request.url, answer.clone());
  return answer;
}

// ---- pages ---------------------------------------------------------------------------------------------------------

const nameOf = (address) => `${SECTION}?${PLACES.map((place) => `${place}=${encodeURIComponent(address.searchParams.get(place) ?? "")}`).join("&")}`;

/** Whose copies there may be: nobody's where the browser tells this script of no cookies. */
const account = async () => (await self.cookieStore?.get("kept"))?.value ?? null;

const pagesOf = (someone) => caches.open(`${PAGES}${BUILD}:${someone}`);

/** As the server draws it; without a way to it, or when that takes long, as it was kept. */
async function page(event, address) {
  const fresh = Promise.resolve(event.preloadResponse).then((answer) => answer ?? fetch(event.request));
  event.waitUntil(fresh.then((answer) => keep(address, answer.clone())).catch(() => {}));
  const late = pause().then(() => copyOf(address)).then((copy) => copy ?? fresh);
  return Promise.race([fresh, late]).catch(async () => (await copyOf(address)) ?? Response.error());
}

const pause = () => new Promise((resolve) => setTimeout(resolve, PATIENCE));

async function keep(address, answer) {
  if (answer.type === "opaqueredirect") return erase(); // to sign in: the session is over
  const someone = await account();
  if (someone === null) return undefined;
  const pages = await pagesOf(someone);
  const name = nameOf(address);
  if (answer.status >= 400 && answer.status < 500) return pages.delete(name);
  if (!answer.ok || ![...address.searchParams.keys()].every((each) => ADDRESSES.includes(each))) return undefined;
  const html = await answer.text();
  if (!html.includes(` data-account="${someone}"`)) return undefined; // the page says so itself: filling/kept.js
  const headers = new Headers(answer.headers);
  headers.set("X-Kept-At", Date.now());
  await pages.delete(name); // the newest stand last
  await pages.put(name, new Response(html, { headers }));
  return drop(pages);
}

async function drop(pages) {
  const names = (await pages.keys()).map(({ url }) => url).filter((url) => !url.endsWith("&since"));
  await Promise.all(names.slice(0, -MOST).flatMap((url) => [pages.delete(url), pages.delete(`${url}&since`)]));
}

async function copyOf(address) {
  const someone = await account();
  if (someone === null) {
    await erase();
    return null;
  }
  const copy = await (await pagesOf(someone)).match(nameOf(address));
  if (!copy || Number(copy.headers.get("X-Kept-At")) < Date.now() - KEPT_FOR) return null;
  const html = (await copy.text()).replace('<form id="answers"', '<form id="answers" data-kept="true"');
  return new Response(html, { headers: copy.headers });
}

/** The page that was opened is kept already ("as opened"), unless this script came with it: then it is fetched ("anew"). */
async function keepAll(address, again, parts) {
  const kept = await caches.open(PARTS);
  for (const { href } of parts) if (!(await kept.match(href))) await kept.add(href);
  const someone = await account();
  if (someone === null || (!again && (await (await pagesOf(someone)).match(nameOf(address))))) return "as opened";
  await keep(address, await fetch(address, { redirect: "manual", credentials: "same-origin" }));
  return "anew";
}

async function erase() {
  const names = (await caches.keys()).filter((name) => name.startsWith(PAGES));
  await Promise.all(names.map((name) => caches.delete(name)));
}
