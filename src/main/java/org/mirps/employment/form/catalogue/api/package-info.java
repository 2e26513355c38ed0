/** Forms as they are downloaded. */
@NullMarked
package org.mirps.employment.form.catalogue.api;

import org.jspecify.annotations.NullMarked;
