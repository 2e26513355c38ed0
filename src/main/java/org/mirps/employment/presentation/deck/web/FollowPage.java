package org.mirps.employment.presentation.deck.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.presentation.FollowCode;
import org.mirps.employment.presentation.deck.FollowDesk;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.Language;

/** {@code follow.xhtml?code=}: the slide that stands in the room, for whoever has the code. */
@Named
@RequestScoped
public class FollowPage {

    @Inject
    FollowDesk desk;

    @Inject
    ActiveLanguage language;

    @Inject
    HttpServletRequest request;

    private String typed = "";
    private Optional<FollowDesk.Followed> followed = Optional.empty();

    @PostConstruct
    void open() {
        typed = Optional.ofNullable(request.getParameter("code")).orElse("").strip();
        Optional<Language> asked =
                Optional.ofNullable(request.getParameter("in")).flatMap(Language::find);
        followed = FollowCode.typed(typed).flatMap(code -> desk.follow(code, asked));
    }

    public String getTyped() {
        return typed.substring(0, Math.min(typed.length(), 40));
    }

    /** A code was typed that opens nothing. */
    public boolean isUnknown() {
        return !typed.isEmpty() && followed.isEmpty();
    }

    public boolean isOpen() {
        return followed.isPresent();
    }

    public FollowDesk.@Nullable Followed getFollowed() {
        return followed.orElse(null);
    }

    /** Null before the first slide. */
    public @Nullable SlideView getView() {
        return followed.flatMap(one -> one.slide()
                        .map(slide -> new SlideView(
                                slide, "", one.deck().language(), one.deck().momentOf(slide))))
                .orElse(null);
    }

    /** The language of the slides: the deck's, unless the other one was asked for. */
    public Language getSpoken() {
        return followed.map(one -> one.deck().language()).orElseGet(language::get);
    }

    public String getCode() {
        return FollowCode.typed(typed).map(FollowCode::value).orElse("");
    }
}
