package org.mirps.employment.practice.commitment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.practice.commitment.CommitmentDesk;
import org.mirps.employment.practice.commitment.CommitmentMove;
import org.mirps.employment.practice.commitment.CommitmentNote;
import org.mirps.employment.practice.commitment.CommitmentReading;
import org.mirps.employment.practice.commitment.Commitments;
import org.mirps.employment.practice.commitment.ReportNotPossible;
import org.mirps.employment.practice.web.PracticeAddress;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.RegionalTime;
import org.mirps.employment.shared.Texts;
import org.mirps.employment.shared.web.FieldMessages;

/** {@code practices/commitment.xhtml?id=}: one commitment with all that was reported; its owner reports here. */
@Named
@RequestScoped
public class CommitmentPage {

    @Inject
    CommitmentReading reading;

    @Inject
    CommitmentDesk desk;

    @Inject
    PracticeAddress address;

    @Inject
    ActiveLanguage language;

    private Commitments.Sheet sheet;
    private String text = "";
    private String link = "";
    private boolean moveMissing;

    @PostConstruct
    void load() {
        sheet = reading.commitment(address.commitment(), language.get());
    }

    public Commitments.Sheet getSheet() {
        return sheet;
    }

    public String moment(Instant moment) {
        return RegionalTime.moment(moment, language.get());
    }

    /** Whether a move was chosen in what is shown again, because it was refused. None is by itself: nobody confirms what they have not read. */
    public boolean isChosen(CommitmentMove move) {
        return address.optional("move").map(move.name()::equals).orElse(false);
    }

    /** Whether it was to be reported without saying what. */
    public boolean isMoveMissing() {
        return moveMissing;
    }

    public @Nullable String report() {
        String chosen = address.optional("move").orElse("");
        if (chosen.isEmpty()) {
            moveMissing = true;
            FieldMessages.refuse(
                    "reportForm:move", Texts.of("practice", language.get()).get("commitment.fault.move"));
            return null;
        }
        CommitmentMove move = Arrays.stream(CommitmentMove.values())
                .filter(known -> known.name().equals(chosen))
                .findFirst()
                .orElseThrow(() -> new NotFound("move " + chosen));
        try {
            desk.report(address.commitment(), move, new CommitmentNote(text, link));
        } catch (ReportNotPossible refused) {
            FieldMessages.refuse("reportForm:" + refused.field(), Texts.of(refused, language.get()));
            return null;
        }
        return "/practices/commitment.xhtml?faces-redirect=true&id=" + address.id();
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = Objects.requireNonNullElse(text, "");
    }

    public String getLink() {
        return link;
    }

    public void setLink(@Nullable String link) {
        this.link = Objects.requireNonNullElse(link, "");
    }
}
