package org.mirps.employment.platform.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.Texts;

/** The menu: what the signed-in person's roles lead to. */
@Named
@RequestScoped
public class Menu {

    @Inject
    ActiveUser user;

    @Inject
    ActiveLanguage language;

    @Inject
    HttpServletRequest request;

    private @Nullable List<Item> items;

    /** One link; {@code current} on the pages that it leads to. */
    public record Item(String href, String label, boolean current) {

        public String getHref() {
            return href;
        }

        public String getLabel() {
            return label;
        }

        public boolean isCurrent() {
            return current;
        }
    }

    public List<Item> getItems() {
        List<Item> known = items;
        if (known == null) {
            known = user.isSignedIn() ? build() : forVisitors();
            items = known;
        }
        return known;
    }

    /** What everybody may read. */
    private List<Item> forVisitors() {
        Texts words = Texts.of("platform", language.get());
        List<Item> built = new ArrayList<>();
        add(built, true, "/welcome.xhtml", "/welcome", words.get("menu.home"));
        results(built, words);
        calendar(built, words);
        practices(built, words);
        help(built, words);
        // Nothing but the address remembers the language of who has no session.
        String kept = request.getParameter(SessionLanguage.PARAMETER) == null
                ? ""
                : "?" + SessionLanguage.PARAMETER + "=" + language.get().code();
        return built.stream()
                .map(item -> new Item(item.href() + kept, item.label(), item.current()))
                .toList();
    }

    private void results(List<Item> built, Texts words) {
        add(built, true, "/results", "/results", words.get("menu.results"));
    }

    private void calendar(List<Item> built, Texts words) {
        add(
                built,
                true,
                "/calendar.xhtml",
                List.of("/calendar", "/event.xhtml", "/roadmap.xhtml"),
                words.get("menu.calendar"));
    }

    private void help(List<Item> built, Texts words) {
        add(built, true, "/help.xhtml", "/help", words.get("menu.help"));
    }

    private void practices(List<Item> built, Texts words) {
        add(
                built,
                true,
                "/practices/list.xhtml",
                List.of("/practices/list", "/practices/practice"),
                words.get("menu.practices"));
        add(
                built,
                true,
                "/practices/recommendations.xhtml",
                List.of("/practices/recommendation", "/practices/join"),
                words.get("menu.recommendations"));
    }

    private List<Item> build() {
        Texts words = Texts.of("platform", language.get());
        List<Item> built = new ArrayList<>();
        add(built, true, "/index.xhtml", "/index", words.get("menu.home"));
        add(
                built,
                user.isContributing(),
                "/contributions/list.xhtml",
                "/contributions/",
                words.get("menu.contributions"));
        add(built, user.isCoordinating(), "/rounds/list.xhtml", "/rounds/", words.get("menu.rounds"));
        calendar(built, words);
        add(
                built,
                user.isPresenting(),
                "/consolidation/list.xhtml",
                "/consolidation/",
                words.get("menu.consolidation"));
        add(built, user.isPresenting(), "/session/list.xhtml", "/session/", words.get("menu.session"));
        practices(built, words);
        add(
                built,
                user.isContributing() || user.isPresenting(),
                "/practices/commitments.xhtml",
                "/practices/commitment",
                words.get("menu.commitments"));
        add(built, user.isCoordinating(), "/forms/list.xhtml", "/forms/", words.get("menu.forms"));
        add(
                built,
                user.isFocalPoint() || user.isCoordinating(),
                "/account/people.xhtml",
                List.of("/account/people", "/account/institutions", "/account/handover", "/account/invite-many"),
                words.get("menu.people"));
        add(
                built,
                user.isCoordinating() || user.isAdministrator(),
                "/participants/list.xhtml",
                "/participants/",
                words.get("menu.participants"));
        add(built, user.isPresenting(), "/account/tokens.xhtml", "/account/tokens", words.get("menu.tokens"));
        add(built, user.isAdministrator(), "/admin/accounts.xhtml", "/admin/accounts", words.get("menu.accounts"));
        add(built, user.isAdministrator(), "/admin/mail.xhtml", "/admin/mail", words.get("menu.mail"));
        add(built, user.isAdministrator(), "/admin/settings.xhtml", "/admin/settings", words.get("menu.settings"));
        help(built, words);
        return List.copyOf(built);
    }

    private void add(List<Item> built, boolean wanted, String href, String area, String label) {
        add(built, wanted, href, List.of(area), label);
    }

    private void add(List<Item> built, boolean wanted, String href, List<String> areas, String label) {
        if (wanted) {
            built.add(new Item(
                    request.getContextPath() + href,
                    label,
                    areas.stream().anyMatch(request.getServletPath()::startsWith)));
        }
    }
}
