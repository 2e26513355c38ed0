package org.mirps.employment.presentation.deck.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.presentation.SessionFigure;
import org.mirps.employment.presentation.deck.ArrangedDeck;
import org.mirps.employment.presentation.deck.Deck;
import org.mirps.employment.presentation.deck.DeckId;
import org.mirps.employment.presentation.deck.DeckShowing;
import org.mirps.employment.presentation.deck.FollowDesk;
import org.mirps.employment.presentation.deck.Placement;
import org.mirps.employment.presentation.deck.SlideId;
import org.mirps.employment.shared.BaseAddress;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.RegionalTime;
import org.mirps.employment.shared.Role;

/**
 * {@code session/deck.xhtml?deck=}: the slides of a deck in their order. Every button is a small act of its own that is done at once; the button
 * that was pressed says by its value what and with which slide.
 */
@Named
@RequestScoped
public class DeckPage extends DeckForm {

    @Inject
    FollowDesk follow;

    @Inject
    BaseAddress base;

    @Inject
    CurrentUser user;

    private DeckId id;
    private ArrangedDeck arranged;
    private Optional<DeckShowing> showing;
    private @Nullable String name;
    private Language spoken;
    private @Nullable String figure;
    private @Nullable String map;
    private @Nullable String heat;

    @PostConstruct
    void open() {
        id = DeckId.parse(request.getParameter("deck"));
        arranged = reading.arranged(id, language.get());
        showing = follow.showing(id);
        name = deck().name();
        spoken = deck().language();
    }

    /** Those that are shown first, and always; the others where there are any. */
    public List<SlideGroup> getGroups() {
        return SlideGroup.of(arranged.lines());
    }

    /** {@code move-12-15}, {@code move-12-end}, {@code SHOWN-12}, {@code REMOVED-12}: does it and comes back to the slide. */
    public String act() {
        String[] asked =
                Objects.requireNonNullElse(request.getParameter("act"), "").split("-", -1);
        if (asked.length == 3 && asked[0].equals("move")) {
            SlideId before = asked[2].equals("end") ? null : SlideId.parse(asked[2]);
            desk.move(id, SlideId.parse(asked[1]), before);
            return again(asked[1]);
        }
        for (Placement placement : Placement.values()) {
            if (asked.length == 2 && placement.name().equals(asked[0])) {
                desk.place(id, SlideId.parse(asked[1]), placement);
                return again(asked[1]);
            }
        }
        return again("");
    }

    private String again(String slide) {
        return "/session/deck.xhtml?deck=" + id + "&at=" + slide + "&faces-redirect=true";
    }

    public @Nullable String rename() {
        return tried("nameForm", () -> {
            desk.rename(id, name, spoken);
            return "/session/deck.xhtml?deck=" + id;
        });
    }

    public @Nullable String copy() {
        return tried(
                "copyForm",
                () -> "/session/deck.xhtml?deck=" + desk.copy(id, text("deck.text.copyName", deck().name())));
    }

    public String remove() {
        desk.remove(id);
        return "/session/decks.xhtml?round=" + deck().round() + "&faces-redirect=true";
    }

    public String addFigure() {
        return again(figure == null ? "" : desk.addFigure(id, figure).toString());
    }

    public String addMap() {
        return again(map == null ? "" : desk.addMap(id, map).toString());
    }

    public String addHeat() {
        return again(heat == null ? "" : desk.addHeat(id, heat).toString());
    }

    public String beginFollowing() {
        follow.begin(id);
        return again("");
    }

    public String endFollowing() {
        follow.end(id);
        return again("");
    }

    public String freeze() {
        desk.freeze(id);
        return again("");
    }

    public String thaw() {
        desk.thaw(id);
        return again("");
    }

    public boolean isFrozen() {
        return deck().frozenAt().isPresent();
    }

    public String getFrozenMoment() {
        return deck().frozenAt()
                .map(at -> RegionalTime.moment(at, language.get()))
                .orElse("");
    }

    /** Whether something has changed in the round since it was frozen. */
    public boolean isNewer() {
        return arranged.newer();
    }

    private Deck deck() {
        return arranged.deck();
    }

    public String getId() {
        return id.toString();
    }

    public String getDeckName() {
        return deck().name();
    }

    public String getRound() {
        return deck().round().value();
    }

    public String getTitle() {
        return arranged.title();
    }

    /** Whether the person may change it: analysts only read. */
    public boolean isEditable() {
        return user.has(Role.PRESENTER) || user.has(Role.COORDINATOR);
    }

    public boolean isRemoved() {
        return deck().removedAt().isPresent();
    }

    /** Figures that no slide shows. */
    public List<SessionFigure> getAbsent() {
        return arranged.absent();
    }

    /** Figures that no slide shows on a map. */
    public List<SessionFigure> getUnmapped() {
        return arranged.unmapped();
    }

    public @Nullable String getMap() {
        return map;
    }

    public void setMap(@Nullable String map) {
        this.map = map;
    }

    /** Figures that no slide shows as a table with shades. */
    public List<SessionFigure> getUnshaded() {
        return arranged.unshaded();
    }

    public @Nullable String getHeat() {
        return heat;
    }

    public void setHeat(@Nullable String heat) {
        this.heat = heat;
    }

    /** Number of the slide that was moved, placed or written last, which has the focus; empty where none was. */
    public String getAt() {
        String at = Objects.requireNonNullElse(request.getParameter("at"), "");
        return isThere(at) ? at : "";
    }

    private boolean isThere(String slide) {
        return arranged.lines().stream()
                .anyMatch(line -> line.slide().id().toString().equals(slide));
    }

    public boolean isFollowed() {
        return showing.isPresent();
    }

    /** By what people follow; empty where nobody can. */
    public String getCode() {
        return showing.map(one -> one.code().spoken()).orElse("");
    }

    public String getFollowAddress() {
        return showing.map(one -> base.text() + "/follow.xhtml?code=" + one.code())
                .orElse("");
    }

    public String getFollowEnd() {
        return showing.map(one -> RegionalTime.moment(one.endsAt(), language.get()))
                .orElse("");
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public Language getSpoken() {
        return spoken;
    }

    public void setSpoken(Language spoken) {
        this.spoken = spoken;
    }

    public @Nullable String getFigure() {
        return figure;
    }

    public void setFigure(@Nullable String figure) {
        this.figure = figure;
    }
}
