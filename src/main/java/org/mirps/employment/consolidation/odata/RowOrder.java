package org.mirps.employment.consolidation.odata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.olingo.server.api.ODataApplicationException;
import org.apache.olingo.server.api.uri.queryoption.OrderByItem;
import org.apache.olingo.server.api.uri.queryoption.OrderByOption;
import org.apache.olingo.server.api.uri.queryoption.expression.ExpressionVisitException;
import org.jspecify.annotations.Nullable;

/** The order that {@code $orderby} asks for. What is nothing stands before all else. Source: OData Protocol 4.01, 11.2.6.2. */
final class RowOrder implements Comparator<List<String>> {

    private record Item(RowValue value, boolean descending) {}

    private final List<Item> items;

    private RowOrder(List<Item> items) {
        this.items = items;
    }

    static RowOrder of(OrderByOption option, FeedTable table) throws ODataApplicationException {
        List<Item> items = new ArrayList<>();
        for (OrderByItem item : option.getOrders()) {
            try {
                items.add(new Item(item.getExpression().accept(new RowExpression(table)), item.isDescending()));
            } catch (ExpressionVisitException e) {
                throw FeedRefusal.notOffered("$orderby");
            }
        }
        return new RowOrder(items);
    }

    @Override
    public int compare(List<String> one, List<String> other) {
        for (Item item : items) {
            int order = order(item.value().of(one), item.value().of(other));
            if (order != 0) {
                return item.descending() ? -order : order;
            }
        }
        return 0;
    }

    private static int order(@Nullable Object one, @Nullable Object other) {
        if (one == null || other == null) {
            return one == other ? 0 : one == null ? -1 : 1;
        }
        return RowExpression.order(one, other);
    }
}
