/** Who did what, as whom, when and from where: lines that are only added, each sealed with the one before. */
@NullMarked
package org.mirps.employment.audit;

import org.jspecify.annotations.NullMarked;
