package org.mirps.employment.form.blank;

import java.util.List;
import org.mirps.employment.shared.Language;

/**
 * A form to be filled in on paper or in a spreadsheet, in one language: every question of every branch, with the condition under which it is
 * asked in plain words.
 *
 * @param name of the file without ending, such as {@code mirps_sne_2025-2025031501-es}
 */
public record BlankForm(String name, String version, String title, Language language, List<Section> sections) {

    /**
     * One section.
     *
     * @param condition under which it is asked; empty: always
     */
    public record Section(String title, String hint, String condition, List<Line> lines) {}

    /** What a line is, and how it is answered. */
    public enum Kind {
        /** Words between questions. */
        NOTE,
        /** Heading of questions that belong together. */
        GROUP,
        /** Heading of questions that are answered once for each entry. */
        REPEAT,
        TEXT,
        INTEGER,
        DECIMAL,
        DATE,
        TIME,
        DATE_TIME,
        /** One of the choices. */
        ONE,
        /** Any of the choices. */
        SEVERAL,
        /** The choices in an order. */
        ORDER,
        /** A statement to be confirmed. */
        CONFIRM,
        /** A document to be attached. */
        FILE;

        public boolean isQuestion() {
            return this != NOTE && this != GROUP && this != REPEAT;
        }
    }

    /**
     * One line.
     *
     * @param depth how many groups and repeats it stands in within its section
     * @param repeated whether it is answered once for each entry of a repeat
     * @param number such as {@code 3.12}; empty but for questions
     * @param unit in words; empty where there is none
     * @param required whether it may never stay blank, or only where its condition holds
     * @param condition under which it is asked, within what is around it; empty: always
     * @param rule that its value must keep; empty where there is none
     * @param choices labels, all of them, whatever filters leave; empty where there are none
     */
    public record Line(
            Kind kind,
            int depth,
            boolean repeated,
            String number,
            String label,
            String hint,
            String unit,
            boolean required,
            String condition,
            String rule,
            List<String> choices) {}
}
