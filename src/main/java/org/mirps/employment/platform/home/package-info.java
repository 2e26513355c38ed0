/** Where people arrive: language, menu, home page, what waits for them, help. */
@NullMarked
package org.mirps.employment.platform.home;

import org.jspecify.annotations.NullMarked;
