/** What surrounds the rooms: start-up, migrations, security mechanism, locale, menu, error mapping. */
@NullMarked
package org.mirps.employment.platform;

import org.jspecify.annotations.NullMarked;
