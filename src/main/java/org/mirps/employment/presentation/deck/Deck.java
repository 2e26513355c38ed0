package org.mirps.employment.presentation.deck;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.NotFound;

/**
 * The slides of a session of a round, as one of its presenters arranges them. Nothing of it is ever thrown away: a slide that is taken out can
 * be put back, and so can a deck. It shows the figures of now, unless it was frozen.
 */
@Entity
@Table(name = "deck")
public class Deck {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "round_code")
    private String roundCode;

    private String name;

    private String language;

    private int revision;

    @Column(name = "created_by")
    private long createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    @Column(name = "frozen_at")
    private @Nullable Instant frozenAt;

    /** Of the round when it was frozen; empty where it is not. */
    @Column(name = "frozen_state")
    private String frozenState = "";

    @OneToMany(mappedBy = "deck", cascade = CascadeType.ALL)
    @OrderBy("place, id")
    private List<DeckSlide> slides = new ArrayList<>();

    protected Deck() {}

    private Deck(RoundCode round, String name, Language language, AccountId by, Instant at) {
        this.roundCode = round.value();
        this.name = name;
        this.language = language.code();
        this.createdBy = by.value();
        this.createdAt = at;
        this.changedAt = at;
    }

    /** A new deck. @param slides in their order */
    static Deck of(RoundCode round, String name, Language language, List<DeckSlide> slides, AccountId by, Instant at) {
        Deck deck = new Deck(round, name, language, by, at);
        slides.forEach(deck::append);
        return deck;
    }

    /** The same slides under another name; those that were taken out are left behind. */
    Deck copy(String otherName, AccountId by, Instant at) {
        return of(
                round(),
                otherName,
                language(),
                slides.stream()
                        .filter(slide -> slide.placement() != Placement.REMOVED)
                        .map(DeckSlide::copy)
                        .toList(),
                by,
                at);
    }

    void rename(String otherName, Language otherLanguage, Instant at) {
        name = otherName;
        language = otherLanguage.code();
        changed(at);
    }

    void remove(Instant at) {
        removedAt = at;
        changed(at);
    }

    void bringBack(Instant at) {
        removedAt = null;
        changed(at);
    }

    /** Shows the figures of a moment from now on. @param state of the round then */
    void freeze(String state, Instant at) {
        frozenAt = at;
        frozenState = state;
        changed(at);
    }

    /** Shows the figures of each moment again. */
    void thaw(Instant at) {
        frozenAt = null;
        frozenState = "";
        changed(at);
    }

    /** Adds a slide after the last one that is shown: the appendix stays behind. */
    void add(DeckSlide slide, Instant at) {
        int last = -1;
        for (int i = 0; i < slides.size(); i++) {
            last = slides.get(i).placement() == Placement.SHOWN ? i : last;
        }
        slide.belongTo(this, 0);
        slides.add(last + 1, slide);
        number();
        changed(at);
    }

    /**
     * Moves a slide to where another one stands, which goes on behind it.
     *
     * @param before null for the end
     * @throws NotFound if the deck does not have one of them
     */
    void move(SlideId moved, @Nullable SlideId before, Instant at) {
        DeckSlide slide = slide(moved);
        DeckSlide next = before == null ? null : slide(before);
        if (slide != next) {
            slides.remove(slide);
            slides.add(next == null ? slides.size() : slides.indexOf(next), slide);
            number();
        }
        changed(at);
    }

    /** @throws NotFound if the deck does not have it */
    void place(SlideId id, Placement placement, Instant at) {
        slide(id).place(placement);
        changed(at);
    }

    /** @throws NotFound if the deck does not have it */
    void write(SlideId id, SlideTexts texts, LocalizedText basis, Instant at) {
        slide(id).write(texts, basis);
        changed(at);
    }

    private void append(DeckSlide slide) {
        slide.belongTo(this, slides.size());
        slides.add(slide);
    }

    private void number() {
        for (int i = 0; i < slides.size(); i++) {
            slides.get(i).standAt(i);
        }
    }

    private void changed(Instant at) {
        revision++;
        changedAt = at;
    }

    /** @throws NotFound if the deck does not have it */
    public DeckSlide slide(SlideId id) {
        return slides.stream()
                .filter(slide -> slide.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("slide " + id + " of deck " + this.id));
    }

    public DeckId id() {
        return new DeckId(id);
    }

    public RoundCode round() {
        return new RoundCode(roundCode);
    }

    public String name() {
        return name;
    }

    /** In which it is shown unless somebody asks for the other one. */
    public Language language() {
        return Language.of(language);
    }

    /** How often it was changed. */
    public int revision() {
        return revision;
    }

    public AccountId createdBy() {
        return new AccountId(createdBy);
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** When it was thrown away; empty where it was not. */
    public Optional<Instant> removedAt() {
        return Optional.ofNullable(removedAt);
    }

    /** The moment whose figures it shows; empty where it shows those of now. */
    public Optional<Instant> frozenAt() {
        return Optional.ofNullable(frozenAt);
    }

    /** Whether it is frozen, and its round is not as it was then. @param state of the round now */
    boolean isOlderThan(String state) {
        return frozenAt != null && !frozenState.equals(state);
    }

    /** All of them in their order, also those that are not shown. */
    public List<DeckSlide> slides() {
        return List.copyOf(slides);
    }

    /** Those that stand in one place, in their order. */
    public List<DeckSlide> slides(Placement placement) {
        return slides.stream().filter(slide -> slide.placement() == placement).toList();
    }
}
