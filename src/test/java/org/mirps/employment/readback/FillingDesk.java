package org.mirps.employment.readback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.discussion.AttachmentDesk;
import org.mirps.employment.contribution.filling.AnswerDesk;
import org.mirps.employment.contribution.filling.RowDesk;
import org.mirps.employment.contribution.live.AnswerSave;
import org.mirps.employment.contribution.live.Onlooker;
import org.mirps.employment.contribution.live.Remark;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.RowId;
import org.mirps.employment.shared.Language;

/** What an official does with one contribution, through the app's own use cases. */
@ApplicationScoped
class FillingDesk {

    private static final byte[] PDF = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final Onlooker NO_PAGE = new Onlooker("", Long.MAX_VALUE, Language.EN);

    @Inject
    private AnswerDesk answers;

    @Inject
    private RowDesk rows;

    @Inject
    private AttachmentDesk attachments;

    /** Returns the answer's revision. */
    public long save(ContributionId id, AnswerKey key, String typed, long seen, @Nullable String note) {
        return answers.save(id, new AnswerSave(key, typed, seen, note), NO_PAGE)
                .answer()
                .revision();
    }

    /** Returns the answer's revision. */
    public long remark(ContributionId id, Remark remark) {
        return answers.remark(id, remark, NO_PAGE).answer().revision();
    }

    public void addRow(ContributionId id, String repeat, RowId around, RowId row) {
        rows.addRow(id, repeat, around, row);
    }

    public void removeRow(ContributionId id, RowId row) {
        rows.removeRow(id, row);
    }

    public void moveRow(ContributionId id, RowId row, int steps) {
        rows.moveRow(id, row, steps);
    }

    /** Returns what to save as the answer. */
    public String keep(ContributionId id, String fileName) {
        return attachments.keep(id, fileName, PDF);
    }

    @Transactional
    public <T> T inTransaction(Supplier<T> work) {
        return work.get();
    }
}
