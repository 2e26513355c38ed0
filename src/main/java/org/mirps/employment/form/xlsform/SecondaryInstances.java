package org.mirps.employment.form.xlsform;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mirps.employment.form.Choice;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.workbook.Xml;

/** Writes the choice lists that are used, one secondary instance each; an item has every column that its list fills anywhere. */
final class SecondaryInstances {

    private final FormDefinition form;

    SecondaryInstances(FormDefinition form) {
        this.form = form;
    }

    void write(Xml xml) {
        used(form).forEach(list -> write(list, xml));
    }

    static Set<String> used(FormDefinition form) {
        Set<String> lists = new LinkedHashSet<>();
        form.places().values().forEach(place -> lists.add(place.question().listName()));
        lists.remove("");
        return lists;
    }

    private void write(String list, Xml xml) {
        List<Choice> choices = form.choices(list);
        Set<String> columns = new LinkedHashSet<>();
        choices.forEach(choice -> columns.addAll(choice.extra().keySet()));
        xml.open("instance", "id", list).open("root");
        for (int i = 0; i < choices.size(); i++) {
            Choice choice = choices.get(i);
            xml.open("item").text("itextId", FormTexts.choiceId(list, i)).text("name", choice.name());
            columns.forEach(column -> xml.text(column, choice.extra().getOrDefault(column, "")));
            xml.close();
        }
        xml.close().close();
    }
}
