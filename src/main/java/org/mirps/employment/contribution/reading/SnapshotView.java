package org.mirps.employment.contribution.reading;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.ContributionHeader;
import org.mirps.employment.contribution.snapshot.SnapshotSummary;
import org.mirps.employment.contribution.words.MarkThread;
import org.mirps.employment.shared.LocalizedText;

/**
 * A snapshot as people read and print it, in one language.
 *
 * @param number how many snapshots there are
 * @param moves what this reader may do with it now
 * @param acceptance how it was accepted; null unless it is the accepted one
 * @param returned how it was given back; null unless it was, or for readers whom that does not concern
 * @param earlier title and day of the round beside which it is read; empty: none, or none that this reader may see
 * @param next the submission of the round to be read after this one; null: none waits, or it is not this reader's to decide
 * @param waiting how many others of the round wait for this reader
 * @param gone remarks of the return before about what is not asked any more
 */
public record SnapshotView(
        ContributionHeader header,
        LocalizedText form,
        String formVersion,
        SnapshotSummary summary,
        int snapshots,
        Moves moves,
        @Nullable Acceptance acceptance,
        @Nullable SentBack returned,
        String earlier,
        @Nullable Waiting next,
        int waiting,
        List<Gone> gone,
        List<Section> sections) {

    /** The sections that have any of them, with those alone. */
    public List<Section> only(ReviewFilter filter) {
        return sections.stream()
                .map(section -> section.only(filter))
                .filter(section -> !section.blocks().isEmpty())
                .toList();
    }

    /** How many remarks the reader has written and not sent yet. */
    public long remarks() {
        return sections.stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block.entries().stream())
                .filter(entry -> !entry.team().remark().isEmpty())
                .count();
    }

    /** How many answers a filter shows. */
    public int count(ReviewFilter filter) {
        return only(filter).stream().mapToInt(Section::count).sum();
    }

    /** What a reader may do: accept it, return it with a reason, reopen it with a reason. */
    public record Moves(boolean accept, boolean sendBack, boolean reopen) {

        /** Whether questions can be marked. */
        public boolean isGivingBack() {
            return sendBack || reopen;
        }
    }

    /** @param at UTC */
    public record Acceptance(Instant at, String by) {}

    /** @param at UTC */
    public record SentBack(Instant at, String by, String reason) {}

    /** A section with what was shown in it. */
    public record Section(String name, String label, List<Block> blocks) {

        public int count() {
            return blocks.stream().mapToInt(block -> block.entries().size()).sum();
        }

        private Section only(ReviewFilter filter) {
            return new Section(
                    name,
                    label,
                    blocks.stream()
                            .map(block -> block.only(filter))
                            .filter(block -> !block.entries().isEmpty())
                            .toList());
        }
    }

    /** Answers of the form itself (no title), or of one row of a repeat. */
    public record Block(String title, List<Entry> entries) {

        private Block only(ReviewFilter filter) {
            return new Block(title, entries.stream().filter(filter::takes).toList());
        }
    }

    /**
     * One question with its answer.
     *
     * @param key as {@link org.mirps.employment.form.AnswerKey} writes it
     * @param value as people read it; empty: shown and not answered
     * @param status of a number that is not official, in words; also that it is not available
     * @param note what was written beside it; of a soft check the explanation
     * @param check it is a soft check that was raised, and has no value
     * @param href address of an attachment; empty for any other answer
     * @param beside what it is compared with
     * @param team what the regional team says about it
     */
    public record Entry(
            String key,
            String label,
            String value,
            String unit,
            String status,
            String note,
            boolean check,
            String href,
            Beside beside,
            Team team) {

        private static final int BRIEF = 130;

        /** Identity in the page. */
        public String id() {
            return key.replace('/', '-');
        }

        /** Whether it can stand in half of the width. */
        public boolean isBrief() {
            return !check && value.length() + beside.then().length() <= BRIEF && note.length() <= BRIEF;
        }

        boolean isRemarked() {
            return team.marked() || !team.remark().isEmpty() || !check && !note.isEmpty();
        }
    }

    /**
     * What the regional team says about an answer.
     *
     * @param marked it was marked when the snapshot was given back
     * @param said the remark about it then, and what its authors have said to it since
     * @param remark what the reader has written about it and not sent yet; empty: nothing
     * @param former what became of the remark of the return before; null: there was none
     */
    public record Team(
            boolean marked,
            MarkThread.Said said,
            String remark,
            @Nullable Former former) {}

    /**
     * A remark of the return before, and what became of it.
     *
     * @param said the remark, and what its authors said to it
     * @param then what was answered when it was made; empty: nothing
     * @param changed the answer, or what stands beside it, is another one now
     */
    public record Former(MarkThread.Said said, String then, boolean changed) {}

    /** The same about what is not asked any more. @param label of the question */
    public record Gone(String label, Former former) {}

    /**
     * What a reader compares an answer with.
     *
     * @param then the answer of the earlier round, with its unit; empty: none
     * @param change of a number in percent, such as "+12,5 %"; empty where there is none
     * @param changed it was asked in the earlier round, and answered otherwise
     * @param uncertain it is a number that is not official
     */
    public record Beside(String then, String change, boolean changed, boolean uncertain) {

        static final Beside NOTHING = new Beside("", "", false, false);
    }
}
