package org.mirps.employment.platform.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.Texts;

/**
 * The menu: what the signed-in person's roles lead to, on one line of a desktop. Whoever has much to go to finds what is alike below one
 * heading each.
 */
@Named
@RequestScoped
public class Menu {

    private static final List<String> MANAGING = List.of("/forms/", "/account/", "/participants/", "/admin/");

    /** As many links as fit on one line, in either language. */
    private static final int ON_ONE_LINE = 7;

    @Inject
    ActiveUser user;

    @Inject
    ActiveLanguage language;

    @Inject
    HttpServletRequest request;

    private @Nullable List<Entry> entries;

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

    /**
     * What stands on the line: a link, or a heading with the links below it.
     *
     * @param heading empty for a link
     * @param items one for a link
     */
    public record Entry(String heading, List<Item> items) {

        public boolean isGroup() {
            return !heading.isEmpty();
        }

        public boolean isCurrent() {
            return items.stream().anyMatch(Item::current);
        }
    }

    public List<Entry> getEntries() {
        List<Entry> known = entries;
        if (known == null) {
            known = user.isSignedIn()
                    ? grouped(build())
                    : forVisitors().stream().map(Menu::alone).toList();
            entries = known;
        }
        return known;
    }

    private List<Entry> grouped(List<Item> items) {
        if (items.size() <= ON_ONE_LINE) {
            return items.stream().map(Menu::alone).toList();
        }
        Texts words = Texts.of("platform", language.get());
        Map<String, List<Item>> groups = new LinkedHashMap<>();
        for (Item item : items) {
            String group = group(item);
            groups.computeIfAbsent(group.isEmpty() ? item.href() : group, one -> new ArrayList<>())
                    .add(item);
        }
        return groups.entrySet().stream()
                .map(group -> group.getValue().size() == 1
                        ? alone(group.getValue().get(0))
                        : new Entry(words.get(group.getKey()), List.copyOf(group.getValue())))
                .toList();
    }

    /** Key of the heading below which a link may stand; empty for none. */
    private String group(Item item) {
        String path = item.href().substring(request.getContextPath().length());
        if (path.startsWith("/practices/")) {
            return "menu.group.practices";
        }
        boolean managing = MANAGING.stream().anyMatch(path::startsWith);
        return managing ? "menu.group.managing" : "";
    }

    private static Entry alone(Item item) {
        return new Entry("", List.of(item));
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
        add(built, user.isAdministrator(), "/admin/audit.xhtml", "/admin/audit", words.get("menu.audit"));
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
