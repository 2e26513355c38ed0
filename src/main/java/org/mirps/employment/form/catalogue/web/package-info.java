/** The pages of coordinators about forms. */
@NullMarked
package org.mirps.employment.form.catalogue.web;

import org.jspecify.annotations.NullMarked;
