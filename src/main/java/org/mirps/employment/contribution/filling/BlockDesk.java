package org.mirps.employment.contribution.filling;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.access.ContributionAccess;
import org.mirps.employment.contribution.filling.BlockReading.Outcome;
import org.mirps.employment.contribution.filling.BlockReading.ReadCell;
import org.mirps.employment.contribution.live.LiveDraft;
import org.mirps.employment.contribution.live.LiveDrafts;
import org.mirps.employment.contribution.words.DraftWords;
import org.mirps.employment.form.UnknownAnswer;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/**
 * Says what a block of cells would become if it were pasted into a section: each cell by the rules of what is typed. It changes nothing; what
 * people then take is saved cell by cell ({@link AnswerDesk}), with all that holds for an answer. See docs/decisions/0058.
 */
@UseCases
public class BlockDesk {

    @Inject
    LiveDrafts drafts;

    @Inject
    ContributionAccess access;

    @Inject
    Clock clock;

    /**
     * Reads a block. Where nobody has said what separates decimals, its own numbers may tell.
     *
     * @throws org.mirps.employment.shared.NotFound unless the person sees the section
     * @throws org.mirps.employment.contribution.access.SectionViewOnly unless they may change it
     * @throws UnknownAnswer for what nobody answers in the section
     */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT})
    public BlockReading read(ContributionId id, Block block, Language language) {
        return drafts.read(id, (draft, placed) -> {
            access.to(draft).requireEditor(block.section());
            block.cells().forEach(cell -> requireInSection(draft, block, cell));
            DraftWords words = new DraftWords(draft, language, clock.instant());
            boolean unclear =
                    read(draft, words, block, Optional.empty()).stream().anyMatch(BlockDesk::isUnclear);
            Optional<Character> mark =
                    !unclear ? Optional.empty() : block.decimalMark().or(() -> CellReader.decimalMark(block.cells()));
            List<ReadCell> cells = read(draft, words, block, mark);
            return new BlockReading(
                    cells,
                    cells.stream().filter(BlockDesk::isUnclear).count(),
                    mark.map(String::valueOf).orElse(""));
        });
    }

    private static void requireInSection(LiveDraft draft, Block block, Block.Cell cell) {
        if (!draft.form().definition().sectionOf(cell.key().question()).equals(block.section())) {
            throw new UnknownAnswer(cell.key());
        }
    }

    private static List<ReadCell> read(
            LiveDraft draft, DraftWords words, Block block, Optional<Character> decimalMark) {
        CellReader reader = new CellReader(draft, words, decimalMark);
        return block.cells().stream().map(reader::read).toList();
    }

    private static boolean isUnclear(ReadCell cell) {
        return cell.outcome() == Outcome.UNCLEAR;
    }
}
