/* Who signs in after a session that ended while a form was sent goes back to that form, which then holds what was typed. */

import { Drafts, storage } from "./drafts.js";

const draft = new Drafts(storage("sessionStorage")).sentLast();
const next = document.querySelector("#loginForm input[name=next]");
const link = document.getElementById("whereIWas");

if (draft && next?.value === "") next.value = draft.address;
if (draft && link) link.href = draft.address;
