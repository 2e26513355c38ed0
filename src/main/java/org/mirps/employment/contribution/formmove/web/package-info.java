/** Its pages. */
@NullMarked
package org.mirps.employment.contribution.formmove.web;

import org.jspecify.annotations.NullMarked;
