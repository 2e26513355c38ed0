package org.mirps.employment.contribution.filling;

import java.util.List;

/**
 * What a block of cells would become: nothing has changed.
 *
 * @param cells in the order in which they were asked about
 * @param unclear how many can be read in two ways
 * @param decimalMark by which they were read; empty where nothing depended on it
 */
public record BlockReading(List<ReadCell> cells, long unclear, String decimalMark) {

    /** What becomes of a cell. */
    public enum Outcome {
        /** It is another answer than the one that stands there. */
        NEW,
        SAME,
        /** Its mark may separate thousands or decimals, and nothing in the block says which. */
        UNCLEAR,
        /** It says that there is no such number, and so will the answer. */
        NOT_AVAILABLE,
        /** It says so, but of a question that carries no such status. */
        NO_STATUS,
        NO_CHOICE,
        REFUSED
    }

    /**
     * One cell, in the reader's language.
     *
     * @param standing what stands there now; empty for nothing
     * @param value as it would be typed; empty for nothing
     * @param display the value as people read it; empty where it is not taken
     * @param message what becomes of it
     */
    public record ReadCell(Outcome outcome, String standing, String value, String display, String message) {}
}
