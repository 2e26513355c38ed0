/** Comments and files beside questions and sections. */
@NullMarked
package org.mirps.employment.contribution.discussion;

import org.jspecify.annotations.NullMarked;
