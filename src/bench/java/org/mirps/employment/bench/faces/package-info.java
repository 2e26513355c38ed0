/** The same section as a Faces form that saves by postback, to compare with; stands in a copy of the WAR that never ships. */
@NullMarked
package org.mirps.employment.bench.faces;

import org.jspecify.annotations.NullMarked;
