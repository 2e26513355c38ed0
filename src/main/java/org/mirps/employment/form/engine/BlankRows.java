package org.mirps.employment.form.engine;

import java.util.ArrayList;
import java.util.List;
import org.javarosa.core.model.instance.FormInstance;
import org.javarosa.core.model.instance.TreeElement;
import org.javarosa.core.model.instance.TreeReference;

/** Rows of repeats in an instance: made from the templates that an XForm carries. */
final class BlankRows {

    private BlankRows() {}

    /** Adds so many blank rows to every repeat, also to those inside the rows. */
    static void addTo(FormInstance instance, int rows) {
        addTo(instance, instance.getRoot(), rows);
    }

    /** A row of a repeat in its place; rows are added in order, from 0. */
    static TreeElement add(FormInstance instance, TreeElement parent, String repeat, int multiplicity) {
        TreeReference place = parent.getRef().extendRef(repeat, multiplicity);
        TreeElement row = instance.getTemplate(place.genericize()).deepCopy(true);
        row.setMult(multiplicity);
        parent.addChild(row);
        row.clearChildrenCaches();
        return row;
    }

    /** The reference of an absolute path, in the first row of each repeat on the way. */
    static TreeReference firstRow(String path) {
        TreeReference reference = TreeReference.rootRef();
        for (String step : path.substring(1).split("/", -1)) {
            reference = reference.extendRef(step, 0);
        }
        return reference;
    }

    private static void addTo(FormInstance instance, TreeElement parent, int rows) {
        List<TreeElement> children = new ArrayList<>();
        for (int i = 0; i < parent.getNumChildren(); i++) {
            children.add(parent.getChildAt(i));
        }
        for (TreeElement child : children) {
            if (child.getMult() == TreeReference.INDEX_TEMPLATE) {
                for (int row = 0; row < rows; row++) {
                    addTo(instance, add(instance, parent, child.getName(), row), rows);
                }
            } else {
                addTo(instance, child, rows);
            }
        }
    }
}
