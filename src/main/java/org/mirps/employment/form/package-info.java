/** Published forms and their versions: questions, choices, logic and indicator definitions, and the doors to reading and running them. */
@NullMarked
package org.mirps.employment.form;

import org.jspecify.annotations.NullMarked;
