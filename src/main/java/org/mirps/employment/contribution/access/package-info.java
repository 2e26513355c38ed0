/** Who may do what with a contribution: delegations of sections, and to whom answers may be shown. */
@NullMarked
package org.mirps.employment.contribution.access;

import org.jspecify.annotations.NullMarked;
