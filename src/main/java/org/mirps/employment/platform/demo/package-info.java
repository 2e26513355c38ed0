/**
 * The demo year: fills an empty installation from the seed files through the same use cases as an official would. The files stand beside
 * the web application (setting {@code app.demo.seed}); their format is in db/seed/README.md.
 */
@NullMarked
package org.mirps.employment.platform.demo;

import org.jspecify.annotations.NullMarked;
