/** What people may do: roles that are given and taken, and a focal point after whom another one comes. */
@NullMarked
package org.mirps.employment.participant.role;

import org.jspecify.annotations.NullMarked;
