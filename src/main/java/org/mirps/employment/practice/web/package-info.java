/** The pages of good practices, joint recommendations and commitments. */
@NullMarked
package org.mirps.employment.practice.web;

import org.jspecify.annotations.NullMarked;
