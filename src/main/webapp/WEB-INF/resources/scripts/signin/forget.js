/* Whoever comes here is signed in no longer, or signs in as somebody else: copies of section pages (keeper.js) go. */

document.cookie = `kept=; Path=${new URL("../../../", import.meta.url).pathname}; Max-Age=0; SameSite=Strict`;

try {
  const names = (await globalThis.caches?.keys()) ?? [];
  await Promise.all(names.filter((name) => name.startsWith("kept-pages:")).map((name) => caches.delete(name)));
} catch {
  // a browser that gives none has none
}
