/* On a phone the contents are a sheet over the page: who follows them sees where they lead, also into a section that is folded. */

const contents = document.getElementById("sectionRail");

contents.addEventListener("click", (event) => {
  const link = event.target.closest("a");
  if (!link) return;
  document.getElementById(link.hash.slice(1)).open = true;
  if (contents.matches(":popover-open")) contents.hidePopover();
});
