package org.mirps.employment.consolidation.odata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a table that are answered at once.
 *
 * @param next where the next page begins; null behind the last
 * @param count how many rows there are in all pages together; -1 where nobody has asked
 */
record FeedPage(List<List<String>> rows, @Nullable Long next, long count) {}
