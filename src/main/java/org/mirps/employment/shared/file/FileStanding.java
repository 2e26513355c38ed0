package org.mirps.employment.shared.file;

import org.mirps.employment.shared.FileSize;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;

/**
 * How far a file is.
 *
 * @param name of the file
 * @param ahead how many are written before it
 * @param step what is counted
 * @param now the one that is being done; 0 before the first
 * @param of how many there are
 * @param bytes of a file that is done
 * @param own whether whoever asks began it, and may cancel it
 */
public record FileStanding(
        FileJobId id,
        String name,
        State state,
        int ahead,
        Progress.Step step,
        int now,
        int of,
        long bytes,
        boolean own) {

    /** What becomes of it. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED,
        TOO_LARGE,
        CANCELLED
    }

    /** The state in words. */
    public String in(Language language) {
        Texts texts = Texts.of("shared", language);
        return switch (state) {
            case WAITING -> texts.get("fileJob.text.waiting", ahead);
            case RUNNING ->
                now == 0 ? texts.get("fileJob.text.beginning") : texts.get("fileJob.step." + step.name(), now, of);
            case DONE -> texts.get("fileJob.text.done");
            case FAILED -> texts.get("fileJob.text.failed");
            case TOO_LARGE -> texts.get("fileJob.text.tooLarge", FileSize.say(FileRoom.LARGEST, language));
            case CANCELLED -> texts.get("fileJob.text.cancelled");
        };
    }

    public boolean isOver() {
        return state != State.WAITING && state != State.RUNNING;
    }
}
