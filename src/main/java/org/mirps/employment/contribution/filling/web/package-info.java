/** Its pages. */
@NullMarked
package org.mirps.employment.contribution.filling.web;

import org.jspecify.annotations.NullMarked;
