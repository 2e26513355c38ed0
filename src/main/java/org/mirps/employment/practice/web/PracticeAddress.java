package org.mirps.employment.practice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.mirps.employment.practice.CommitmentFilter;
import org.mirps.employment.practice.CommitmentId;
import org.mirps.employment.practice.FilterParameters;
import org.mirps.employment.practice.PracticeId;
import org.mirps.employment.practice.PracticeSearch;
import org.mirps.employment.shared.NotFound;

/** What the address of a page of this room names. What can't be read is not found; a filter that can't be read is none. */
@RequestScoped
public class PracticeAddress {

    @Inject
    HttpServletRequest request;

    public PracticeId practice() {
        return new PracticeId(id());
    }

    public CommitmentId commitment() {
        return new CommitmentId(id());
    }

    public PracticeSearch search() {
        return FilterParameters.search(request::getParameter);
    }

    public CommitmentFilter commitments() {
        return FilterParameters.commitments(request::getParameter);
    }

    public boolean has(String parameter) {
        return request.getParameter(parameter) != null;
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

    public long id() {
        return number("id", Optional.ofNullable(request.getParameter("id")).orElse(""));
    }

    /** @throws NotFound unless it is a number of up to nine digits */
    public static long number(String what, String text) {
        if (!text.matches("\\d{1,9}")) {
            throw new NotFound(what + " " + text);
        }
        return Long.parseLong(text);
    }
}
