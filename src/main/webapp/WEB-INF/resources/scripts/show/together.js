/* The windows of one show in one browser: that in the room and that of the presenter tell each other where they are. */

/** @param name of the show @param onTold hears what another window says */
export function together(name, onTold) {
  if (typeof BroadcastChannel === "undefined") return () => {};
  const channel = new BroadcastChannel("show-" + name);
  channel.addEventListener("message", (event) => onTold(event.data));
  return (told) => channel.postMessage(told);
}
