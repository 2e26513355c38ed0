/** Beans of the pages on which coordinators keep the catalogue of forms. */
@NullMarked
package org.mirps.employment.form.web;

import org.jspecify.annotations.NullMarked;
