package org.mirps.employment.contribution.filling;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.mirps.employment.contribution.live.LiveForm;
import org.mirps.employment.contribution.snapshot.SavedAnswer;
import org.mirps.employment.contribution.words.DraftWords;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.CompiledForm;
import org.mirps.employment.form.RepeatRow;
import org.mirps.employment.form.RowId;
import org.mirps.employment.form.engine.JavaRosaEngine;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.Language;
import org.mirps.employment.testing.Workbooks;

/** A form of a test that is filled without a contribution, in Spanish. */
public final class TriedForm extends LiveForm {

    private TriedForm(CompiledForm form, List<RepeatRow> rows) {
        super(new JavaRosaEngine(Clock.systemUTC()), Map.of(), ZoneOffset.UTC);
        load(form, 1, rows, Map.of());
    }

    /** @param rows of repeats, each {@code repeat/row} */
    public static TriedForm of(String markdown, String... rows) {
        List<RepeatRow> there = new ArrayList<>();
        Arrays.stream(rows)
                .map(row -> row.split("/", -1))
                .forEach(row -> there.add(new RepeatRow(new RowId(row[1]), row[0], RowId.ROOT, there.size())));
        return new TriedForm(Workbooks.compiledText(markdown), there);
    }

    @Override
    public boolean isStored() {
        return false;
    }

    public void type(String key, String text) {
        AnswerKey asked = AnswerKey.parse(key);
        saved(
                asked,
                SavedAnswer.given(answer(asked, text), null, null, revision() + 1, new AccountId(1), Instant.EPOCH));
    }

    public DraftWords words() {
        return new DraftWords(this, Language.ES, Instant.EPOCH);
    }

    List<ItemView> section(String name) {
        return new Painter(this, words(), RowId.ROOT).section(name).items();
    }
}
