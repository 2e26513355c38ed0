package org.mirps.employment.presentation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mirps.employment.form.IndicatorDefinition;
import org.mirps.employment.shared.LocalizedText;

/** The chapters of a session, by number from 1 in the order of the form; the last one is that of the commitments. */
public final class Chapters {

    private final List<LocalizedText> names;

    private Chapters(List<LocalizedText> names) {
        this.names = names;
    }

    public static Chapters of(List<IndicatorDefinition> definitions) {
        Set<LocalizedText> names = new LinkedHashSet<>();
        definitions.forEach(definition -> names.add(definition.chapter()));
        return new Chapters(new ArrayList<>(names));
    }

    public int number(IndicatorDefinition definition) {
        return names.indexOf(definition.chapter()) + 1;
    }

    public int ofCommitments() {
        return names.size() + 1;
    }

    public int size() {
        return names.size();
    }

    /** @param number of a chapter of the form */
    public LocalizedText name(int number) {
        return names.get(number - 1);
    }
}
