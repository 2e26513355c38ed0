package org.mirps.employment.platform.http;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.PlainText;

/** Every text of every form comes in as {@link PlainText}; JSON does so in {@link FlatJson}. */
@FacesConverter(forClass = String.class)
public class TypedTextConverter implements Converter<String> {

    @Override
    public @Nullable String getAsObject(FacesContext context, UIComponent component, @Nullable String value) {
        return value == null ? null : PlainText.typed(value);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, @Nullable String value) {
        return value == null ? "" : value;
    }
}
