/** The catalogue as a file. */
@NullMarked
package org.mirps.employment.practice.catalogue.api;

import org.jspecify.annotations.NullMarked;
