/** The tables of a round as an OData service, which spreadsheets and programs for charts refresh by themselves. */
@NullMarked
package org.mirps.employment.consolidation.odata;

import org.jspecify.annotations.NullMarked;
