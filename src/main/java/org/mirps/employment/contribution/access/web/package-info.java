/** Its pages. */
@NullMarked
package org.mirps.employment.contribution.access.web;

import org.jspecify.annotations.NullMarked;
