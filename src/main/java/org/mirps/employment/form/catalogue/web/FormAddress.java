package org.mirps.employment.form.catalogue.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.mirps.employment.form.catalogue.FormDraftId;
import org.mirps.employment.shared.NotFound;

/** What the address of a page of the catalogue names. What can't be read is not found. */
@RequestScoped
class FormAddress {

    @Inject
    HttpServletRequest request;

    /** {@code ?draft=} */
    FormDraftId draft() {
        return new FormDraftId(number("draft"));
    }

    /** {@code ?version=}: the id of a published version. */
    long version() {
        return number("version");
    }

    boolean has(String parameter) {
        return request.getParameter(parameter) != null;
    }

    private long number(String parameter) {
        String text = Optional.ofNullable(request.getParameter(parameter))
                .orElseThrow(() -> new NotFound("a page without " + parameter));
        if (!text.matches("\\d{1,9}")) {
            throw new NotFound(parameter + " " + text);
        }
        return Long.parseLong(text);
    }
}
