package org.mirps.employment.shared.file;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.FileSize;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.TryLater;

/**
 * What a page tells of a file: {@code templates/file.xhtml}. Opening the page asks for the file; with {@code job=} in its address it tells of that one,
 * and where that one is gone, of that.
 */
@Dependent
public class FileView {

    @Inject
    FileDesk files;

    @Inject
    ActiveLanguage language;

    private final Map<String, String> asked = new LinkedHashMap<>();
    private @Nullable FileStanding standing;
    private boolean full;

    /** What the address of the page says beside the number of the file; nothing where it is empty. */
    public FileView with(String parameter, String value) {
        if (!value.isEmpty()) {
            asked.put(parameter, value);
        }
        return this;
    }

    /**
     * @param job number of a file, as the address has it; empty of a page that asks for one
     * @param asking the use case
     */
    public void open(String job, Supplier<FileStanding> asking) {
        try {
            standing = job.isEmpty() ? asking.get() : told(job);
        } catch (TryLater tooMany) {
            full = true;
        }
    }

    /** Null for one that is not there any more, or never was. */
    private @Nullable FileStanding told(String job) {
        try {
            return files.standing(FileJobId.parse(job));
        } catch (NotFound gone) {
            return null;
        }
    }

    /** One that is gone meanwhile needs no end. */
    public void cancel() {
        FileStanding known = standing;
        if (known != null) {
            try {
                files.cancel(known.id());
            } catch (NotFound gone) {
                standing = null;
            }
        }
    }

    /** Too many files wait. */
    public boolean isFull() {
        return full;
    }

    /** The server began anew, or the file lay there for too long. */
    public boolean isGone() {
        return standing == null && !full;
    }

    public boolean isUnderWay() {
        return standing != null && !standing.isOver();
    }

    public boolean isDone() {
        return standing != null && standing.state() == FileStanding.State.DONE;
    }

    public boolean isOwn() {
        return standing != null && standing.own();
    }

    /** How far it is, in words. */
    public String getSaid() {
        return standing == null ? "" : standing.in(language.get());
    }

    public String getJob() {
        return standing == null ? "" : standing.id().toString();
    }

    public String getName() {
        return standing == null ? "" : standing.name();
    }

    public String getSize() {
        return standing == null ? "" : FileSize.say(standing.bytes(), language.get());
    }

    /** What the address has beside the number of the file. */
    public Map<String, String> getAsked() {
        return asked;
    }

    /** The same as the end of an address. Values are codes and numbers, which need no escaping. */
    public String getQuery() {
        return asked.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining("&"));
    }
}
