package org.mirps.employment.consolidation.odata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.olingo.commons.api.data.Entity;
import org.apache.olingo.commons.api.data.Property;
import org.apache.olingo.commons.api.data.ValueType;
import org.mirps.employment.consolidation.dataset.Dataset;
import org.mirps.employment.consolidation.dataset.RoundDataset;
import org.mirps.employment.consolidation.table.csv.CsvTableReader;
import org.mirps.employment.consolidation.table.csv.RowIndex;

/** A table of a round as a set of entities: each row is one. */
final class FeedTable {

    private final Dataset table;
    private final List<FeedColumn> columns;
    private final Map<String, Integer> places = new HashMap<>();
    private final int[] key;
    private final RowIndex index;

    private FeedTable(Dataset table) throws IOException {
        this.table = table;
        this.columns = FeedColumn.all(table.variables());
        for (int i = 0; i < columns.size(); i++) {
            places.put(columns.get(i).property(), i);
        }
        List<String> headings = table.headings();
        this.key = table.key().stream()
                .filter(name -> !name.equals("round")) // which is all of the service
                .mapToInt(headings::indexOf)
                .toArray();
        this.index = RowIndex.of(table.file());
    }

    static List<FeedTable> all(RoundDataset round) throws IOException {
        try {
            return round.tables().stream().map(FeedTable::of).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static FeedTable of(Dataset table) {
        try {
            return new FeedTable(table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the set: {@code wide__programmes}. */
    String name() {
        return FeedColumn.name(table.name());
    }

    Dataset table() {
        return table;
    }

    List<FeedColumn> columns() {
        return columns;
    }

    long size() {
        return table.rows();
    }

    /** Where a property stands in a row; -1 for the {@link FeedColumn#ID}. */
    int place(String property) {
        return places.getOrDefault(property, -1);
    }

    /** Rows from one on, from 0, for as long as they are wanted. */
    void from(long row, CsvTableReader.Wanted rows) throws IOException {
        CsvTableReader.from(table.file(), index, row, rows);
    }

    /** The same row has the same one in every answer, as long as its key stays. */
    String id(List<String> cells) {
        return Arrays.stream(key)
                .mapToObj(place -> URLEncoder.encode(cells.get(place), StandardCharsets.UTF_8))
                .collect(Collectors.joining("~"));
    }

    /** All of it: the serializer leaves out what was not chosen. */
    Entity entity(List<String> cells) {
        Entity entity = new Entity();
        entity.addProperty(new Property(null, FeedColumn.ID, ValueType.PRIMITIVE, id(cells)));
        for (int i = 0; i < columns.size(); i++) {
            FeedColumn column = columns.get(i);
            entity.addProperty(new Property(null, column.property(), ValueType.PRIMITIVE, column.shown(cells.get(i))));
        }
        return entity;
    }
}
