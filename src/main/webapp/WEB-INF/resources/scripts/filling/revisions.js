/*
 * At which revision of the contribution the page shows each question. The server's answers overtake each other: one that was read before
 * something was stored may arrive after it. What is older is never shown over what is newer.
 */

const shown = new Map(); // key → revision

/** Whether the page shows a question as it was later than at this revision. */
export const isOlder = (key, revision) => revision < (shown.get(key) ?? 0);

/** The page shows a question as it was at this revision. */
export function showsAt(key, revision) {
  if (!isOlder(key, revision)) shown.set(key, revision);
}
