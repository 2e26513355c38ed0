/** The pages of the catalogue. */
@NullMarked
package org.mirps.employment.practice.catalogue.web;

import org.jspecify.annotations.NullMarked;
