/** The pages of recommendations. */
@NullMarked
package org.mirps.employment.practice.joint.web;

import org.jspecify.annotations.NullMarked;
