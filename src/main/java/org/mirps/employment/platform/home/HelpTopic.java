package org.mirps.employment.platform.home;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Role;

/** For whom a guide is written. The guides are the files of docs/help, in both languages. */
public enum HelpTopic {
    OFFICIALS(Role.CONTRIBUTOR, Role.FOCAL_POINT),
    COORDINATORS(Role.COORDINATOR),
    ANALYSTS(Role.ANALYST),
    PRESENTERS(Role.PRESENTER),
    ADMINISTRATORS(Role.ADMINISTRATOR);

    private final Set<Role> readers;

    HelpTopic(Role... readers) {
        this.readers = Set.of(readers);
    }

    /** Its name in addresses and files, such as {@code officials}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<HelpTopic> of(String code) {
        return Arrays.stream(values())
                .filter(topic -> topic.code().equals(code))
                .findFirst();
    }

    /** The guide that is most useful to somebody; visitors get the one for officials. */
    static HelpTopic of(CurrentUser reader) {
        return Arrays.stream(values())
                .filter(topic -> topic.readers.stream().anyMatch(reader::has))
                .findFirst()
                .orElse(OFFICIALS);
    }
}
