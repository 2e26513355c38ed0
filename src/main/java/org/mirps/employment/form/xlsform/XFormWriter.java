package org.mirps.employment.form.xlsform;

import java.util.List;
import java.util.regex.Pattern;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.FormElement;
import org.mirps.employment.form.Question;
import org.mirps.employment.form.QuestionType;
import org.mirps.employment.form.ReferencePaths;
import org.mirps.employment.form.workbook.Xml;
import org.mirps.employment.shared.Language;

/**
 * Writes a form as an XForm. Source: ODK XForms specification; where it is silent, what pyxform writes. Two departures: the translations
 * are called {@code es} and {@code en}, and a repeat begins without a row.
 */
final class XFormWriter {

    static final String COUNT = "_count";

    private static final Pattern LONE_REFERENCE = Pattern.compile("\\s*\\$\\{[^{}]+}\\s*");

    private final FormDefinition form;
    private final ReferencePaths paths;
    private final String instanceName;
    private final FormTexts texts;
    private final Xml xml = new Xml();

    /** @param instanceName expression that names a filled form, empty where there is none */
    XFormWriter(FormDefinition form, ReferencePaths paths, String instanceName) {
        this.form = form;
        this.paths = paths;
        this.instanceName = instanceName;
        this.texts = new FormTexts(form, paths);
    }

    String write() {
        xml.open(
                "h:html",
                "xmlns",
                "http://www.w3.org/2002/xforms",
                "xmlns:h",
                "http://www.w3.org/1999/xhtml",
                "xmlns:jr",
                "http://openrosa.org/javarosa",
                "xmlns:odk",
                "http://www.opendatakit.org/xforms",
                "xmlns:orx",
                "http://openrosa.org/xforms");
        xml.open("h:head").text("h:title", form.title().in(Language.DEFAULT));
        xml.open("model");
        texts.write(xml);
        instance();
        new SecondaryInstances(form).write(xml);
        form.elements().forEach(this::binds);
        metaBinds();
        xml.close().close();
        xml.open("h:body");
        ControlWriter controls = new ControlWriter(xml, paths);
        form.elements().forEach(controls::write);
        return xml.close().close().toString();
    }

    private void instance() {
        xml.open("instance").open(ReferencePaths.ROOT, "id", form.formId(), "version", form.version());
        form.elements().forEach(this::node);
        xml.open("orx:meta").empty("orx:instanceID");
        if (!instanceName.isEmpty()) {
            xml.empty("orx:instanceName");
        }
        xml.close().close().close();
    }

    private void node(FormElement element) {
        if (element instanceof Question question) {
            String value = question.hasDynamicDefault() ? "" : question.defaultValue();
            xml.text(question.name(), value);
        } else if (element instanceof FormElement.Group group) {
            container(group.name(), group.children());
        } else if (element instanceof FormElement.Repeat repeat) {
            if (isCounted(repeat.repeatCount())) {
                xml.empty(countName(repeat));
            }
            container(repeat.name(), repeat.children(), "jr:template", " ");
        }
    }

    private void container(String name, List<FormElement> children, String... attributes) {
        xml.open(name, attributes);
        children.forEach(this::node);
        xml.close();
    }

    private void binds(FormElement element) {
        if (element instanceof Question question) {
            bind(question);
        } else if (element instanceof FormElement.Group group) {
            relevantBind(group.name(), group.relevant());
            group.children().forEach(this::binds);
        } else if (element instanceof FormElement.Repeat repeat) {
            if (isCounted(repeat.repeatCount())) {
                String count = paths.resolve(repeat.repeatCount(), repeat.name());
                xml.empty(
                        "bind",
                        "nodeset",
                        countPath(repeat),
                        "type",
                        "string",
                        "readonly",
                        "true()",
                        "calculate",
                        count);
            }
            relevantBind(repeat.name(), repeat.relevant());
            repeat.children().forEach(this::binds);
        }
    }

    private void relevantBind(String name, String relevant) {
        if (!relevant.isEmpty()) {
            xml.empty("bind", "nodeset", paths.path(name), "relevant", xpath(relevant, name));
        }
    }

    private void bind(Question question) {
        String name = question.name();
        String readOnly = question.type() == QuestionType.NOTE ? "true()" : question.readOnly();
        xml.empty(
                "bind",
                "nodeset",
                paths.path(name),
                "type",
                BindType.of(question),
                "relevant",
                xpath(question.relevant(), name),
                "required",
                xpath(question.required(), name),
                "jr:requiredMsg",
                texts.reference(name, FormTexts.REQUIRED, question.requiredMessage()),
                "readonly",
                xpath(readOnly, name),
                "constraint",
                xpath(question.constraint(), name),
                "jr:constraintMsg",
                texts.reference(name, FormTexts.CONSTRAINT, question.constraintMessage()),
                "calculate",
                xpath(question.calculation(), name),
                "jr:preload",
                preload(question.type()),
                "jr:preloadParams",
                question.type() == QuestionType.TODAY
                        ? "today"
                        : preload(question.type()).isEmpty()
                                ? ""
                                : question.type().xlsformName());
        if (question.hasDynamicDefault()) {
            xml.empty(
                    "setvalue",
                    "event",
                    "odk-instance-first-load",
                    "ref",
                    paths.path(name),
                    "value",
                    xpath(question.defaultValue(), name));
        }
    }

    private static String preload(QuestionType type) {
        return switch (type) {
            case START, END -> "timestamp";
            case TODAY -> "date";
            default -> "";
        };
    }

    private void metaBinds() {
        String meta = "/" + ReferencePaths.ROOT + "/orx:meta/orx:";
        xml.empty("bind", "nodeset", meta + "instanceID", "type", "string", "readonly", "true()", "jr:preload", "uid");
        if (!instanceName.isEmpty()) {
            xml.empty(
                    "bind",
                    "nodeset",
                    meta + "instanceName",
                    "type",
                    "string",
                    "calculate",
                    paths.resolve(instanceName, null));
        }
    }

    private String xpath(String expression, String context) {
        return paths.resolve(expression, context).strip();
    }

    /** Whether the number of rows is worked out in a node of its own, because it is more than a reference. */
    static boolean isCounted(String repeatCount) {
        return !repeatCount.isEmpty() && !LONE_REFERENCE.matcher(repeatCount).matches();
    }

    private static String countName(FormElement.Repeat repeat) {
        return repeat.name() + COUNT;
    }

    private String countPath(FormElement.Repeat repeat) {
        return paths.path(repeat.name()) + COUNT;
    }
}
