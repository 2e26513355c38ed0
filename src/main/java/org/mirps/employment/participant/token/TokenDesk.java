package org.mirps.employment.participant.token;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.mirps.employment.audit.Audited;
import org.mirps.employment.audit.Matter;
import org.mirps.employment.participant.Membership;
import org.mirps.employment.participant.MembershipId;
import org.mirps.employment.participant.SignedInUser;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Limit;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.NotPermitted;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.Sha256;
import org.mirps.employment.shared.TokenScope;
import org.mirps.employment.shared.UseCases;

/** Personal tokens: making, listing and revoking one's own, and letting programs in by them. */
@UseCases
public class TokenDesk {

    /** In days; what is offered when a token is made. The last is the longest possible. */
    public static final List<Integer> LIVES = List.of(30, 90, 180, 365);

    /** In days; a quarter of a year lets an analyst work through one round. */
    public static final int USUAL_LIFE = 90;

    /** Tokens that a person has at once, expired ones included until they are revoked. */
    public static final int MOST = Limit.TOKENS_OF_PERSON.most();

    /** Tells people and secret scanners what a string found somewhere is. */
    static final String PREFIX = "mirps_";

    private static final int RANDOM_BYTES = 32;
    private static final Pattern SHAPE = Pattern.compile(PREFIX + "[A-Za-z0-9_-]{43}");
    private static final int LONGEST_LIFE = LIVES.get(LIVES.size() - 1);
    private static final int LONGEST_NAME = 100;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    TokenRepository tokens;

    @Inject
    CurrentUser currentUser;

    @Inject
    SignedInUser user;

    @Inject
    Clock clock;

    /**
     * A token to make.
     *
     * @param name for its owner to know it by, 1 to 100 characters
     * @param scopes at least one
     * @param days how long it works, from 1 to 365
     */
    public record Wish(String name, Set<TokenScope> scopes, int days) {}

    /** Who comes with a token, and what for. */
    public record Grant(TokenId token, AccountId account, MembershipId membership, Set<TokenScope> scopes) {}

    /** The person's own tokens that were not revoked, expired ones included, the newest first. */
    @Permits({Role.ANALYST, Role.PRESENTER, Role.COORDINATOR})
    @Transactional
    public List<AccessToken> mine() {
        return tokens.of(currentUser.accountId());
    }

    /**
     * Makes a token for the person who asks.
     *
     * @return the token, which nobody can see again; 49 characters that need no quoting in an address, a header or a shell
     * @throws TokenNotPossible if the wish is not within the limits
     */
    @Permits({Role.ANALYST, Role.PRESENTER, Role.COORDINATOR})
    @Audited(Matter.TOKEN)
    @Transactional
    public String make(Wish wish) {
        Membership owner = user.acting().orElseThrow(NotPermitted::new);
        requirePossible(wish);
        if (tokens.of(owner.account().id()).size() >= MOST) {
            throw TokenNotPossible.tooMany(MOST);
        }
        String token = random();
        Instant now = clock.instant();
        tokens.add(new AccessToken(
                owner,
                wish.name().strip(),
                Sha256.of(token),
                wish.scopes(),
                now,
                now.plus(Duration.ofDays(wish.days()))));
        return token;
    }

    /**
     * Ends one of the person's own tokens at once.
     *
     * @throws NotFound if it is not theirs
     */
    @Permits({Role.ANALYST, Role.PRESENTER, Role.COORDINATOR})
    @Audited(Matter.TOKEN)
    @Transactional
    public void revoke(TokenId id) {
        tokens.find(id)
                .filter(token -> token.account().equals(currentUser.accountId()))
                .orElseThrow(() -> new NotFound("token " + id.value()))
                .revoke(clock.instant());
    }

    /**
     * Whom a token lets in.
     *
     * @param token as the caller sent it, whatever that is
     * @throws TokenRefused if it does not work
     */
    @Permits({})
    @Transactional
    public Grant enter(String token) {
        if (!SHAPE.matcher(token).matches()) {
            throw new TokenRefused();
        }
        AccessToken known = tokens.findUsable(Sha256.of(token)).orElseThrow(TokenRefused::new);
        known.use(clock.instant());
        return new Grant(known.id(), known.account(), known.membership(), known.scopes());
    }

    private static void requirePossible(Wish wish) {
        if (wish.name().isBlank() || wish.name().strip().length() > LONGEST_NAME) {
            throw TokenNotPossible.unnamed();
        }
        if (wish.scopes().isEmpty()) {
            throw TokenNotPossible.withoutScope();
        }
        if (wish.days() < 1 || wish.days() > LONGEST_LIFE) {
            throw TokenNotPossible.tooLong(LONGEST_LIFE);
        }
    }

    private static String random() {
        byte[] random = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(random);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
