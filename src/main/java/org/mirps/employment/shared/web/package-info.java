/** What pages of all rooms share. */
@NullMarked
package org.mirps.employment.shared.web;

import org.jspecify.annotations.NullMarked;
