package org.mirps.employment.presentation.deck;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.LocalizedText;

/** A slide of a deck: what it is about and what its presenter has written. Its numbers are drawn when it is shown. */
@Entity
@Table(name = "deck_slide")
public class DeckSlide {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "deck_id")
    private @Nullable Deck deck;

    private int place;

    @Enumerated(EnumType.STRING)
    private SlideKind kind;

    private String figure;

    @Enumerated(EnumType.STRING)
    private Placement placement;

    @Embedded
    private SlideTexts texts = SlideTexts.none();

    @Column(name = "basis_es")
    private String basisEs = "";

    @Column(name = "basis_en")
    private String basisEn = "";

    private int version;

    @Column(name = "picture_id")
    private @Nullable Long pictureId;

    protected DeckSlide() {}

    private DeckSlide(SlideKind kind, String figure, Placement placement) {
        this.kind = kind;
        this.figure = figure;
        this.placement = placement;
    }

    static DeckSlide of(SlideKind kind, Placement placement) {
        return new DeckSlide(kind, "", placement);
    }

    /** @param key of the figure, such as {@code PER-06.rate} */
    static DeckSlide figure(String key, Placement placement) {
        return new DeckSlide(SlideKind.FIGURE, key, placement);
    }

    /** @param key of a figure that has a map */
    static DeckSlide map(String key, Placement placement) {
        return new DeckSlide(SlideKind.MAP, key, placement);
    }

    /** @param key of a figure that has a table with shades */
    static DeckSlide heat(String key, Placement placement) {
        return new DeckSlide(SlideKind.HEAT, key, placement);
    }

    static DeckSlide picture(long picture) {
        DeckSlide slide = new DeckSlide(SlideKind.PICTURE, "", Placement.SHOWN);
        slide.pictureId = picture;
        return slide;
    }

    /** The same for another deck, with what was written on it. */
    DeckSlide copy() {
        DeckSlide copy = new DeckSlide(kind, figure, placement);
        copy.texts = new SlideTexts(texts.title(), texts.message(), texts.body(), texts.notes());
        copy.basisEs = basisEs;
        copy.basisEn = basisEn;
        copy.pictureId = pictureId;
        return copy;
    }

    void belongTo(Deck owner, int at) {
        deck = owner;
        place = at;
    }

    void standAt(int at) {
        place = at;
    }

    void place(Placement other) {
        placement = other;
    }

    /** @param basis of the numbers beside which it was written, in both languages */
    void write(SlideTexts written, LocalizedText basis) {
        texts = written;
        basisEs = basis.es();
        basisEn = basis.en();
        version++;
    }

    public SlideId id() {
        return new SlideId(id);
    }

    public SlideKind kind() {
        return kind;
    }

    /** Key of its figure, whatever it is drawn as; empty for slides of other kinds. */
    public String figure() {
        return figure;
    }

    public Placement placement() {
        return placement;
    }

    public SlideTexts texts() {
        return texts;
    }

    /** Of the numbers beside which the texts were written; empty where nothing was. */
    public LocalizedText basis() {
        return new LocalizedText(basisEs, basisEn);
    }

    /** How often its texts were written. */
    public int version() {
        return version;
    }

    /** Number of its picture, of a slide that has one. */
    public Optional<Long> picture() {
        return Optional.ofNullable(pictureId);
    }

    int place() {
        return place;
    }
}
