package org.mirps.employment.consolidation.odata;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a table are wanted.
 *
 * @param filter null: all
 * @param order null: that of the table
 * @param skip so many of them are left out at the beginning of the first page
 * @param counted whether their number is asked for
 */
record RowSearch(
        FeedTable table,
        @Nullable RowValue filter,
        @Nullable Comparator<List<String>> order,
        long skip,
        boolean counted) {

    /** So many rows can be put in order at once: they are in memory. */
    static final int MOST_ORDERED = 100_000;

    /** More rows are wanted in an order of their own than can be put in order. */
    static final class TooManyToOrder extends IOException {

        private static final long serialVersionUID = 1L;
    }

    /**
     * The page of at most so many rows.
     *
     * @param from the place at which the page before ended; null for the first
     */
    FeedPage page(@Nullable Long from, int most) throws IOException {
        return order == null ? inPlace(from, most) : inOrder(order, from, most);
    }

    long count() throws IOException {
        if (filter == null) {
            return table.size();
        }
        long[] count = new long[1];
        table.from(0, row -> {
            count[0] += filter.isTrue(row) ? 1 : 0;
            return true;
        });
        return count[0];
    }

    /** A page begins at a row of the table, so that the rows before it are not read again. */
    private FeedPage inPlace(@Nullable Long from, int most) throws IOException {
        boolean jumps = from == null && filter == null;
        long begin = from != null ? from : jumps ? skip : 0;
        long[] left = {from != null || jumps ? 0 : skip};
        long[] at = {begin};
        List<List<String>> rows = new ArrayList<>();
        Long[] next = new Long[1];
        if (begin < table.size()) {
            table.from(begin, row -> {
                if ((filter == null || filter.isTrue(row)) && left[0]-- <= 0) {
                    if (rows.size() == most) {
                        next[0] = at[0];
                        return false;
                    }
                    rows.add(row);
                }
                at[0]++;
                return true;
            });
        }
        return new FeedPage(rows, next[0], counted ? count() : -1);
    }

    private FeedPage inOrder(Comparator<List<String>> order, @Nullable Long from, int most) throws IOException {
        List<List<String>> wanted = new ArrayList<>();
        boolean[] tooMany = new boolean[1];
        table.from(0, row -> {
            if (filter == null || filter.isTrue(row)) {
                wanted.add(row);
            }
            tooMany[0] = wanted.size() > MOST_ORDERED;
            return !tooMany[0];
        });
        if (tooMany[0]) {
            throw new TooManyToOrder();
        }
        wanted.sort(order);
        int begin = (int) Math.min(from == null ? skip : from, wanted.size());
        int end = Math.min(begin + most, wanted.size());
        return new FeedPage(
                List.copyOf(wanted.subList(begin, end)),
                end < wanted.size() ? (Long) (long) end : null,
                counted ? wanted.size() : -1);
    }
}
