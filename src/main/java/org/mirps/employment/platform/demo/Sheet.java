package org.mirps.employment.platform.demo;

import java.util.List;
import java.util.Optional;
import org.mirps.employment.contribution.live.Remark;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.RowId;

/** A contribution that is being filled, as its official sees it. Entering twice what is there already changes nothing. */
interface Sheet {

    /** Adds a row at the end of a repeat that stands outside repeats. */
    void addRow(String repeat, RowId row);

    void answer(AnswerKey key, String value, String note);

    /** Says something beside an answer, or explains a soft check. */
    void remark(AnswerKey key, Remark.About about, String text);

    /** Every question that is shown now, in the order of the form. */
    List<Asked> asked();

    /** @param row number of the row, from 1; 0 outside repeats */
    record Asked(AnswerKey key, int row, Optional<String> value) {}
}
