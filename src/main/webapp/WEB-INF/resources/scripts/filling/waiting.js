/* On the page that leads to the sections: of which of them this browser keeps what was typed and not saved. */

import { Memory, storage } from "./memory.js";

const list = document.getElementById("sections");
const { account, api } = list.dataset;
const kept = new Memory({ storage: storage("localStorage"), account, form: api, section: "", tab: "" }).sections();

list.querySelectorAll("[data-unsaved]").forEach((hint) => { hint.hidden = !kept.has(hint.dataset.unsaved); });
