package org.mirps.employment.participant.token.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.participant.token.AccessToken;
import org.mirps.employment.participant.token.TokenDesk;
import org.mirps.employment.participant.token.TokenId;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.Texts;
import org.mirps.employment.shared.TokenScope;

/** {@code account/tokens.xhtml?revoke=}: a person's own tokens; makes one, shown once, and revokes one after asking. */
@Named
@RequestScoped
public class TokensPage {

    /** The region's time; nobody's account has a time zone. */
    private static final ZoneId ZONE = ZoneId.of("America/Guatemala");

    @Inject
    TokenDesk desk;

    @Inject
    ActiveLanguage language;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private final Map<TokenScope, Boolean> chosen = new EnumMap<>(TokenScope.class);
    private List<Line> lines = List.of();
    private String name = "";
    private int days = TokenDesk.USUAL_LIFE;
    private String made = "";

    @PostConstruct
    void load() {
        Instant now = clock.instant();
        lines = desk.mine().stream().map(token -> line(token, now)).toList();
    }

    /** Makes the token and stays, to show it. */
    public void make() {
        Set<TokenScope> scopes = EnumSet.noneOf(TokenScope.class);
        chosen.forEach((scope, wanted) -> {
            if (wanted) {
                scopes.add(scope);
            }
        });
        made = desk.make(new TokenDesk.Wish(name, scopes, days));
        name = "";
        chosen.clear();
        load();
    }

    public String revoke() {
        Line asked = getAsked();
        if (asked == null) {
            throw new NotFound("token to revoke");
        }
        desk.revoke(new TokenId(asked.id()));
        return "/account/tokens.xhtml?faces-redirect=true&revoked=true";
    }

    private Line line(AccessToken token, Instant now) {
        Texts words = Texts.of("participant", language.get());
        String used = token.lastUsedAt().map(this::day).orElseGet(() -> words.get("tokens.text.never"));
        String key = token.isExpired(now) ? "tokens.text.expired" : "tokens.text.expires";
        return new Line(
                token.id().value(),
                token.name(),
                token.scopes().stream().sorted().map(TokenScope::word).collect(Collectors.joining(", ")),
                words.get(key, day(token.expiresAt()), used),
                token.isExpired(now));
    }

    private String day(Instant moment) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.get().formats())
                .withZone(ZONE)
                .format(moment);
    }

    /** The newest first. */
    public List<Line> getLines() {
        return lines;
    }

    /** The token that the person wants to revoke; null where none is asked about, or none of theirs. */
    public @Nullable Line getAsked() {
        String id = request.getParameter("revoke");
        return lines.stream()
                .filter(line -> String.valueOf(line.id()).equals(id))
                .findFirst()
                .orElse(null);
    }

    /** Whether a token has just been revoked. */
    public boolean isRevoked() {
        return request.getParameter("revoked") != null && made.isEmpty();
    }

    /** The new token; empty until one was made. */
    public String getMade() {
        return made;
    }

    public List<TokenScope> getScopes() {
        return List.of(TokenScope.values());
    }

    public Map<TokenScope, Boolean> getChosen() {
        return chosen;
    }

    public List<Integer> getLives() {
        return TokenDesk.LIVES;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }

    /**
     * One token.
     *
     * @param scopes their words, joined by commas
     * @param times when it expires and was last used, in words
     */
    public record Line(long id, String name, String scopes, String times, boolean expired) {}
}
