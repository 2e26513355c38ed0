/** Its pages. */
@NullMarked
package org.mirps.employment.contribution.preview.web;

import org.jspecify.annotations.NullMarked;
