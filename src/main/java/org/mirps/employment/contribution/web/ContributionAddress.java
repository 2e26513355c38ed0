package org.mirps.employment.contribution.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.RowId;
import org.mirps.employment.form.catalogue.FormDraftId;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.NotFound;

/** What the address of a page on which people fill in a form names. What can't be read is not found. */
@RequestScoped
public class ContributionAddress {

    @Inject
    HttpServletRequest request;

    /** {@code ?id=} */
    public ContributionId id() {
        return new ContributionId(number("id"));
    }

    /** {@code ?number=} */
    public int number() {
        return whole("number");
    }

    /** A number of up to nine digits. */
    public int whole(String parameter) {
        return Math.toIntExact(number(parameter));
    }

    /** {@code ?draft=}: a form that is being tried. */
    public FormDraftId draft() {
        return new FormDraftId(number("draft"));
    }

    /** {@code ?round=} */
    public RoundCode round() {
        return RoundCode.parse(text("round"));
    }

    /** Whether the page that is asked for is below a path such as {@code /contributions/}. */
    public boolean isBelow(String path) {
        return request.getServletPath().startsWith(path);
    }

    public boolean has(String parameter) {
        return request.getParameter(parameter) != null;
    }

    /** The parameters whose names begin so, by the rest of their names. */
    public Map<String, String> starting(String beginning) {
        return request.getParameterMap().keySet().stream()
                .filter(name -> name.startsWith(beginning))
                .collect(Collectors.toMap(name -> name.substring(beginning.length()), this::text));
    }

    /** {@code ?key=}: a question, group or repeat. */
    public AnswerKey key() {
        String text = text("key");
        try {
            return AnswerKey.parse(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound("key " + text);
        }
    }

    /** {@code ?row=}: the row of a repeat that is wanted; the root where none is. */
    public RowId row() {
        String text = optional("row").orElse("");
        try {
            return new RowId(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound("row " + text);
        }
    }

    public String text(String parameter) {
        return Optional.ofNullable(request.getParameter(parameter))
                .orElseThrow(() -> new NotFound("a page without " + parameter));
    }

    /** Empty where the address does not say it. */
    public Optional<String> optional(String parameter) {
        return Optional.ofNullable(request.getParameter(parameter)).filter(text -> !text.isEmpty());
    }

    /** Every value that is sent under a name; empty where there is none. */
    public List<String> all(String parameter) {
        String[] values = request.getParameterValues(parameter);
        return values == null ? List.of() : List.of(values);
    }

    private long number(String parameter) {
        return number(parameter, text(parameter));
    }

    /** @throws NotFound unless it is a number of up to nine digits */
    public static long number(String what, String text) {
        if (!text.matches("\\d{1,9}")) {
            throw new NotFound(what + " " + text);
        }
        return Long.parseLong(text);
    }
}
