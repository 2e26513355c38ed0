package org.mirps.employment.form.xlsform;

import org.mirps.employment.form.FormElement;
import org.mirps.employment.form.Question;
import org.mirps.employment.form.Range;
import org.mirps.employment.form.ReferencePaths;
import org.mirps.employment.form.workbook.Xml;
import org.mirps.employment.shared.LocalizedText;

/** Writes the body of an XForm: one control for each question that people see. */
final class ControlWriter {

    private final Xml xml;
    private final ReferencePaths paths;

    ControlWriter(Xml xml, ReferencePaths paths) {
        this.xml = xml;
        this.paths = paths;
    }

    void write(FormElement element) {
        if (element instanceof Question question) {
            question(question);
        } else if (element instanceof FormElement.Group group) {
            xml.open("group", "ref", paths.path(group.name()), "appearance", group.appearance());
            label(group.name(), group.label());
            group.children().forEach(this::write);
            xml.close();
        } else if (element instanceof FormElement.Repeat repeat) {
            repeat(repeat);
        }
    }

    private void repeat(FormElement.Repeat repeat) {
        String path = paths.path(repeat.name());
        xml.open("group", "ref", path, "appearance", repeat.appearance());
        label(repeat.name(), repeat.label());
        String count = repeat.repeatCount().isEmpty() ? "" : countPath(repeat, path);
        xml.open("repeat", "nodeset", path, "jr:count", count, "jr:noAddRemove", count.isEmpty() ? "" : "true()");
        repeat.children().forEach(this::write);
        xml.close().close();
    }

    private String countPath(FormElement.Repeat repeat, String path) {
        return XFormWriter.isCounted(repeat.repeatCount())
                ? path + XFormWriter.COUNT
                : paths.path(ReferencePaths.names(repeat.repeatCount()).get(0));
    }

    private void question(Question question) {
        String path = paths.path(question.name());
        String appearance = question.appearance();
        switch (question.type()) {
            case SELECT_ONE -> select("select1", question);
            case SELECT_MULTIPLE -> select("select", question);
            case RANK -> select("odk:rank", question);
            case ACKNOWLEDGE -> control(question, "trigger", "ref", path, "appearance", appearance);
            case IMAGE -> control(question, "upload", "ref", path, "mediatype", "image/*", "appearance", appearance);
            case FILE ->
                control(question, "upload", "ref", path, "mediatype", "application/*", "appearance", appearance);
            case RANGE -> range(question, path);
            case TEXT, INTEGER, DECIMAL, DATE, TIME, DATETIME, NOTE ->
                control(question, "input", "ref", path, "appearance", appearance);
            case CALCULATE, HIDDEN, START, END, TODAY -> {}
        }
    }

    private void range(Question question, String path) {
        Range range = Range.of(question.parameters()).orElseThrow();
        control(
                question,
                "range",
                "ref",
                path,
                "appearance",
                question.appearance(),
                "start",
                range.start().toPlainString(),
                "end",
                range.end().toPlainString(),
                "step",
                range.step().toPlainString());
    }

    private void control(Question question, String name, String... attributes) {
        xml.open(name, attributes);
        words(question.name(), question.label(), question.hint());
        xml.close();
    }

    private void select(String control, Question question) {
        String filter =
                paths.resolveFilter(question.choiceFilter(), question.name()).strip();
        xml.open(control, "ref", paths.path(question.name()), "appearance", question.appearance());
        words(question.name(), question.label(), question.hint());
        xml.open("itemset", "nodeset", ExpressionCheck.itemset(question.listName(), filter));
        xml.empty("value", "ref", "name").empty("label", "ref", "jr:itext(itextId)");
        xml.close().close();
    }

    private void words(String name, LocalizedText label, LocalizedText hint) {
        label(name, label);
        if (!hint.isEmpty()) {
            xml.empty("hint", "ref", "jr:itext('" + FormTexts.id(paths, name, FormTexts.HINT) + "')");
        }
    }

    /** Of groups only the label; XForms know no hint for them, so it is among the texts alone. */
    private void label(String name, LocalizedText label) {
        if (!label.isEmpty()) {
            xml.empty("label", "ref", "jr:itext('" + FormTexts.id(paths, name, FormTexts.LABEL) + "')");
        }
    }
}
