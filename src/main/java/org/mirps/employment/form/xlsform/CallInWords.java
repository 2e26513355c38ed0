package org.mirps.employment.form.xlsform;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An expression among the words of a text: other tools evaluate it there, here only references are filled in. */
final class CallInWords {

    /** With the quote or reference that its argument begins with, so that "for instance (see below)" is prose. */
    private static final Pattern CALL =
            Pattern.compile("(instance|pulldata|jr:choice-name|jr:itext|indexed-repeat)\\s*\\(\\s*['\"\u2018\u201C$]");

    private CallInWords() {}

    /** The first one, such as {@code instance()}. */
    static Optional<String> in(String words) {
        Matcher call = CALL.matcher(words);
        return call.find() ? Optional.of(call.group(1) + "()") : Optional.empty();
    }
}
