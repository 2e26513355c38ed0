/** REST resources that the filling page talks to, and their records. */
@NullMarked
package org.mirps.employment.contribution.api;

import org.jspecify.annotations.NullMarked;
