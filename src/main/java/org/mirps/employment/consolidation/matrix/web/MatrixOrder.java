package org.mirps.employment.consolidation.matrix.web;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.mirps.employment.consolidation.matrix.Cell;
import org.mirps.employment.consolidation.matrix.Line;
import org.mirps.employment.consolidation.matrix.Matrix;
import org.mirps.employment.shared.Language;

/** In which order the lines of a matrix stand: by participant, or by a column with the gaps last. */
final class MatrixOrder {

    private final Language language;
    private final MatrixWords words;

    MatrixOrder(Language language, MatrixWords words) {
        this.language = language;
        this.words = words;
    }

    List<Line> of(Matrix matrix, MatrixView view) {
        Collator letters = Collator.getInstance(language.locale());
        Comparator<Line> byParticipant = Comparator.<Line, String>comparing(
                        line -> line.participant().name().in(language), letters)
                .thenComparing(Line::row);
        int at = IntStream.range(0, matrix.columns().size())
                .filter(place -> matrix.columns().get(place).name().equals(view.sort()))
                .findFirst()
                .orElse(-1);
        if (at < 0) {
            return matrix.lines().stream().sorted(byParticipant).toList();
        }
        Comparator<Line> byValue = matrix.columns().get(at).isOfAmounts()
                        || matrix.columns().get(at).isOfEntries()
                ? Comparator.comparing(line -> number(line.cells().get(at)))
                : Comparator.comparing(
                        line -> words.brief(
                                matrix.columns().get(at), line.cells().get(at)),
                        letters);
        Comparator<Line> wanted = view.descending() ? byValue.reversed() : byValue;
        return matrix.lines().stream()
                .sorted(Comparator.<Line, Boolean>comparing(
                                line -> line.cells().get(at).isEmpty())
                        .thenComparing(wanted)
                        .thenComparing(byParticipant))
                .toList();
    }

    private static BigDecimal number(Cell cell) {
        BigDecimal number = cell.number();
        return number == null ? BigDecimal.ZERO : number;
    }
}
