package org.mirps.employment.form;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.LocalizedText;

/** What a reader made of a workbook, as text for people and for comparison: a line for each value that is there. */
final class Written {

    private final StringBuilder text = new StringBuilder();

    private Written() {}

    static String of(FormDefinition form) {
        Written written = new Written();
        written.parts("", form);
        return written.text.toString();
    }

    private void value(String indent, String name, @Nullable Object value) {
        if (value instanceof LocalizedText both) {
            line(indent, name, both.isEmpty() ? "" : both.es() + " | " + both.en());
        } else if (value instanceof Optional<?> perhaps) {
            value(indent, name, perhaps.orElse(null));
        } else if (value instanceof Record inner) {
            text.append(indent)
                    .append(name)
                    .append(": ")
                    .append(inner.getClass().getSimpleName())
                    .append('\n');
            parts(indent + "  ", inner);
        } else if (value instanceof Collection<?> several) {
            several.forEach(each -> value(indent, name, each));
        } else if (value instanceof Map<?, ?> named) {
            named.forEach((key, each) -> value(indent, name + " " + key, each));
        } else {
            line(indent, name, Objects.toString(value, ""));
        }
    }

    private void line(String indent, String name, String value) {
        if (!value.isEmpty() && !value.equals("false")) {
            text.append(indent)
                    .append(name)
                    .append(": ")
                    .append(value.replace("\n", "\n" + indent + "    "))
                    .append('\n');
        }
    }

    private void parts(String indent, Record holder) {
        for (RecordComponent part : holder.getClass().getRecordComponents()) {
            try {
                value(indent, part.getName(), part.getAccessor().invoke(holder));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
