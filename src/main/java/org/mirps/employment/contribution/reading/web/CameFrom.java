package org.mirps.employment.contribution.reading.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mirps.employment.contribution.ContributionHeader;
import org.mirps.employment.shared.Role;

/** The page from which somebody came to a submission, and to which they go back. Addresses say it by name: they lead to no other page. */
public enum CameFrom {
    BOARD(Set.of(Role.COORDINATOR)) {
        @Override
        String path(ContributionHeader read) {
            return "/rounds/board.xhtml?round=" + read.roundCode();
        }
    },
    ROUND(Set.of(Role.COORDINATOR, Role.ANALYST)) {
        @Override
        String path(ContributionHeader read) {
            return "/consolidation/round.xhtml?round=" + read.roundCode();
        }
    },
    MATRIX(Set.of(Role.COORDINATOR, Role.ANALYST)) {
        @Override
        String path(ContributionHeader read) {
            return "/consolidation/matrix.xhtml?round=" + read.roundCode();
        }
    },
    OVERVIEW(Set.of(Role.CONTRIBUTOR, Role.FOCAL_POINT)) {
        @Override
        String path(ContributionHeader read) {
            return "/contributions/overview.xhtml?id=" + read.id();
        }
    },
    SESSION(Set.of(Role.COORDINATOR, Role.ANALYST, Role.PRESENTER)) {
        @Override
        String path(ContributionHeader read) {
            return "/session/round.xhtml?round=" + read.roundCode();
        }
    },
    NOTICES(Set.of(Role.COORDINATOR, Role.CONTRIBUTOR, Role.FOCAL_POINT)) {
        @Override
        String path(ContributionHeader read) {
            return "/notices.xhtml";
        }
    },
    HOME(Set.of(Role.values())) {
        @Override
        String path(ContributionHeader read) {
            return "/index.xhtml";
        }
    };

    private final Set<Role> open;

    CameFrom(Set<Role> open) {
        this.open = open;
    }

    /**
     * Where somebody goes back to: where they say that they came from if that is a page that they may open, else the first one that is.
     *
     * @param word as addresses say it, or anything else
     * @param has whether the person has a role
     */
    static CameFrom of(String word, Predicate<Role> has) {
        Stream<CameFrom> said =
                Arrays.stream(values()).filter(page -> page.word().equals(word));
        return Stream.concat(said, Arrays.stream(values()))
                .filter(page -> page.open.stream().anyMatch(has))
                .findFirst()
                .orElse(HOME);
    }

    /** As addresses say it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Below the context of the application. */
    abstract String path(ContributionHeader read);
}
