/** What the page of an event shows of its session beside what everybody reads, and the page on which its decks are chosen. */
@NullMarked
package org.mirps.employment.presentation.workspace.web;

import org.jspecify.annotations.NullMarked;
