/** The launcher: one jar that starts the database and the server, and runs the commands that need neither. Knows nothing of the rooms. */
@NullMarked
package org.mirps.employment.boot;

import org.jspecify.annotations.NullMarked;
