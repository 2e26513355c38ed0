package org.mirps.employment.contribution.filling;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mirps.employment.contribution.live.LiveForm;
import org.mirps.employment.contribution.live.Shown;
import org.mirps.employment.contribution.words.DraftWords;
import org.mirps.employment.form.FormElement;
import org.mirps.employment.form.FormRun;
import org.mirps.employment.shared.Texts;

/** Finds what keeps a draft from being submitted, with a way to each place. */
final class MissingFinder {

    private final LiveForm draft;
    private final DraftWords words;
    private final Texts text;

    MissingFinder(LiveForm draft, DraftWords words) {
        this.draft = draft;
        this.words = words;
        this.text = Texts.of("contribution", words.language());
    }

    /** In form order, remarks first. @param waiting remarks of the regional team to which nobody has said anything */
    List<MissingItem> find(List<MarkedQuestion> waiting) {
        Map<String, String> sections = draft.form().definition().sections().stream()
                .collect(Collectors.toMap(
                        FormElement.Group::name, group -> group.label().in(words.language())));
        Stream<MissingItem> remarks = waiting.stream().map(MissingFinder::remark);
        Stream<MissingItem> own = draft.shown().values().stream()
                .filter(element -> element.isProblem() || element.isToConfirm() || element.isSoftCheck())
                .map(element -> missing(element, sections.getOrDefault(element.section(), "")));
        return Stream.concat(remarks, own).toList();
    }

    private static MissingItem remark(MarkedQuestion mark) {
        return new MissingItem(
                mark.section(),
                mark.sectionLabel(),
                mark.anchor(),
                mark.label(),
                mark.where(),
                MissingItem.Kind.REMARK,
                mark.thread().last().remark(),
                "");
    }

    private MissingItem missing(Shown element, String sectionLabel) {
        MissingItem.Kind kind = kind(element);
        return new MissingItem(
                element.section(),
                sectionLabel,
                (kind == MissingItem.Kind.SOFT_CHECK ? "q-" : "f-")
                        + element.key().toString().replace('/', '-'),
                words.label(element.key()),
                words.rows().where(element.key().row()),
                kind,
                message(element, kind),
                kind == MissingItem.Kind.SOFT_CHECK ? element.said().note() : "");
    }

    private static MissingItem.Kind kind(Shown element) {
        if (!element.isProblem()) {
            return element.isToConfirm() ? MissingItem.Kind.TO_CONFIRM : MissingItem.Kind.SOFT_CHECK;
        }
        if (!node(element).isProblem()) {
            return MissingItem.Kind.UNEXPLAINED;
        }
        return node(element).value() == null ? MissingItem.Kind.REQUIRED : MissingItem.Kind.INVALID;
    }

    private String message(Shown element, MissingItem.Kind kind) {
        return switch (kind) {
            case REQUIRED -> text.get("missing.required");
            case INVALID, UNEXPLAINED -> words.error(element);
            case TO_CONFIRM, SOFT_CHECK, REMARK -> "";
        };
    }

    private static FormRun.Node node(Shown element) {
        FormRun.Node node = element.node();
        if (node == null) {
            throw new IllegalStateException(element.key() + " is not a question");
        }
        return node;
    }
}
