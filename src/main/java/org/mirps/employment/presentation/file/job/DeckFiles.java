package org.mirps.employment.presentation.file.job;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.mirps.employment.presentation.deck.DeckId;
import org.mirps.employment.presentation.deck.DeckReading;
import org.mirps.employment.presentation.deck.ShownDeck;
import org.mirps.employment.presentation.file.FileLabels;
import org.mirps.employment.presentation.file.Progress;
import org.mirps.employment.presentation.file.pptx.DeckPptx;
import org.mirps.employment.presentation.file.print.DeckPdf;
import org.mirps.employment.presentation.leaf.Imprint;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.Texts;
import org.mirps.employment.shared.UseCases;

/**
 * Files of decks that are made while their reader goes on. Two who ask for the same file of the same state of a deck get the same one. Programs
 * wait for theirs at the addresses of the files.
 */
@UseCases
public class DeckFiles {

    @Inject
    DeckReading decks;

    @Inject
    FileJobs jobs;

    @Inject
    FileLabels labels;

    @Inject
    PictureRepository pictures;

    @Inject
    CurrentUser user;

    /**
     * How far a file is.
     *
     * @param state {@code WAITING}, {@code RUNNING}, {@code DONE}, {@code FAILED} or {@code CANCELLED}
     * @param ahead how many are written before it
     * @param slide that is being written; 0 before the first
     * @param of how many slides there are
     * @param bytes of a file that is done
     * @param own whether whoever asks began it, and may cancel it
     */
    public record Standing(
            FileJobId id, String name, String state, int ahead, int slide, int of, long bytes, boolean own) {

        /** The state in words. */
        public String in(Language language) {
            Texts texts = Texts.of("presentation", language);
            return switch (FileJob.State.valueOf(state)) {
                case WAITING -> texts.get("fileJob.text.waiting", ahead);
                case RUNNING -> texts.get("fileJob.text.running", slide, of);
                case DONE -> texts.get("fileJob.text.done");
                case FAILED -> texts.get("fileJob.text.failed");
                case CANCELLED -> texts.get("fileJob.text.cancelled");
            };
        }

        public boolean isOver() {
            return !state.equals(FileJob.State.WAITING.name()) && !state.equals(FileJob.State.RUNNING.name());
        }
    }

    /** A file that is done. It lies there still when it is read, or reading it fails. */
    public record Done(String name, String mediaType, Path file) {

        public byte[] content() {
            try {
                return Files.readAllBytes(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * Asks for a file of a deck as it is now.
     *
     * @param language that of the deck where it is empty
     * @throws NotFound if there is no such deck
     * @throws org.mirps.employment.shared.TryLater if too many files wait
     */
    @Permits({Role.ANALYST, Role.PRESENTER, Role.COORDINATOR})
    public Standing ask(DeckId deck, DeckFile kind, Optional<Language> language) {
        String in = language.map(Language::code).orElse("");
        FileJob.Key key =
                new FileJob.Key(deck.toString(), kind, in, decks.state(deck).state());
        return standing(jobs.ask(key, () -> job(key, decks.shown(deck, language))));
    }

    /** @throws NotFound for one that is not there any more */
    @Permits({Role.ANALYST, Role.PRESENTER, Role.COORDINATOR})
    public Standing standing(FileJobId id) {
        return standing(find(id));
    }

    /** It is not made, or no further. Who did not begin it cannot, and what is done stays. Throws NotFound. */
    @Permits({Role.ANALYST, Role.PRESENTER, Role.COORDINATOR})
    public void cancel(FileJobId id) {
        FileJob job = find(id);
        if (isOwn(job)) {
            jobs.cancel(job);
        }
    }

    /** @throws NotFound for one that is not done, or not there any more */
    @Permits({Role.ANALYST, Role.PRESENTER, Role.COORDINATOR})
    public Done done(FileJobId id) {
        FileJob job = find(id);
        Path file = job.file;
        if (file == null) {
            throw new NotFound("file " + id + ", which is not done");
        }
        return new Done(job.name, job.key.kind().mediaType(), file);
    }

    private FileJob find(FileJobId id) {
        return jobs.find(id).orElseThrow(() -> new NotFound("file " + id));
    }

    /** The state may be another one since the key was made; the file is then of the newer one, and asked for anew. */
    private FileJob job(FileJob.Key key, ShownDeck deck) {
        Imprint imprint = labels.imprint(deck);
        Function<Progress, byte[]> writing = switch (key.kind()) {
            case PPTX -> progress -> DeckPptx.write(deck, imprint, pictures::of, progress);
            case PDF -> progress -> DeckPdf.write(deck, imprint, pictures::of, progress);
        };
        return new FileJob(
                new FileJob.Key(key.deck(), key.kind(), key.language(), deck.state()),
                labels.name(
                        deck.round(),
                        "deck",
                        Optional.of(deck.language()),
                        key.kind().ending()),
                user.accountId(),
                writing);
    }

    private Standing standing(FileJob job) {
        return new Standing(
                job.id, job.name, job.state.name(), jobs.ahead(job), job.slide, job.of, job.bytes, isOwn(job));
    }

    private boolean isOwn(FileJob job) {
        return job.by.equals(user.accountId());
    }
}
