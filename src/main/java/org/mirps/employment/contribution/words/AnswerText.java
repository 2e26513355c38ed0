package org.mirps.employment.contribution.words;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.AttachmentName;
import org.mirps.employment.form.Choice;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.Question;
import org.mirps.employment.form.WrittenValue;
import org.mirps.employment.participant.CountryCode;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;

/** Canonical values as people read them: choices by their labels, numbers and dates in the region's way of writing. */
public final class AnswerText {

    private final FormDefinition form;
    private final Language language;

    public AnswerText(FormDefinition form, Language language) {
        this.form = form;
        this.language = language;
    }

    /** Empty for a blank. A value that is not of its type (a calculation may give text, the form may have changed) is shown as it is. */
    public String of(Question question, @Nullable String value) {
        try {
            return value == null ? "" : words(question, value);
        } catch (IllegalArgumentException notOfItsType) {
            return value;
        }
    }

    private String words(Question question, String value) {
        return switch (question.type()) {
            case SELECT_ONE, SELECT_MULTIPLE, RANK -> choices(question, value);
            case ACKNOWLEDGE -> Texts.of("contribution", language).get("question.acknowledged");
            case FILE, IMAGE -> AttachmentName.of(value).fileName();
            default -> WrittenValue.of(question, value, language);
        };
    }

    private String choices(Question question, String value) {
        return Arrays.stream(value.split(" ", -1))
                .map(name -> form.findChoice(question.listName(), name)
                        .map(Choice::label)
                        .map(label -> label.in(language))
                        .orElseGet(() -> unlisted(question, name)))
                .collect(Collectors.joining("; "));
    }

    /** The country of a participant that the form does not know has a name all the same. */
    private String unlisted(Question question, String name) {
        return question.isOwnCountry() && CountryCode.isCode(name) ? new CountryCode(name).in(language) : name;
    }
}
