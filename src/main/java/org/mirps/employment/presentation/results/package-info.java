/** What anybody may read of the results: which rounds are published, and what is shown of them. Docs: docs/decisions/0050. */
@NullMarked
package org.mirps.employment.presentation.results;

import org.jspecify.annotations.NullMarked;
