package org.mirps.employment.participant.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.mirps.employment.shared.Role;

/** Roles that were ticked on a page, and those that it showed. */
@RequestScoped
public class ChosenRoles {

    @Inject
    HttpServletRequest request;

    public Set<Role> roles() {
        return sent("role");
    }

    /** Those that the person had when the page was drawn. */
    public Set<Role> seen() {
        return sent("seen");
    }

    private Set<Role> sent(String name) {
        List<String> words = List.of(Objects.requireNonNullElse(request.getParameterValues(name), new String[0]));
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream(Role.values()).filter(role -> words.contains(role.name())).forEach(roles::add);
        return roles;
    }
}
