package org.mirps.employment.contribution.check.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mirps.employment.contribution.check.AnswersToCheck;
import org.mirps.employment.contribution.check.CheckReading;
import org.mirps.employment.contribution.filling.ContributionOverview;
import org.mirps.employment.contribution.filling.ContributionReading;
import org.mirps.employment.contribution.filling.MarkedQuestion;
import org.mirps.employment.contribution.filling.Returned;
import org.mirps.employment.contribution.filling.Signing;
import org.mirps.employment.contribution.live.ContributionWorkflow;
import org.mirps.employment.contribution.live.SignOffDesk;
import org.mirps.employment.contribution.web.ContributionAddress;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Role;

/**
 * {@code contributions/submit.xhtml?id=}: the answers once more, before somebody answers for them, and each act that is left until they are
 * submitted. {@code whole=yes} lays everything open, to be printed.
 */
@Named
@RequestScoped
public class SubmitPage {

    /** What comes next until the contribution is submitted. */
    public enum Next {
        ANSWER,
        SIGN_SECTIONS,
        /** Remarks of the regional team wait for what became of them. */
        ANSWER_REMARKS,
        /** Others have to sign theirs. */
        WAIT_FOR_SECTIONS,
        SIGN_OFF,
        WAIT_FOR_SIGN_OFF,
        SUBMIT,
        WAIT_FOR_SUBMISSION,
        NOTHING
    }

    @Inject
    ContributionReading reading;

    @Inject
    CheckReading check;

    @Inject
    SignOffDesk signOffs;

    @Inject
    ContributionWorkflow workflow;

    @Inject
    ContributionAddress address;

    @Inject
    ActiveLanguage language;

    @Inject
    CurrentUser currentUser;

    private ContributionOverview overview;
    private AnswersToCheck answers;

    @PostConstruct
    void load() {
        overview = reading.overview(address.id(), language.get());
        answers = check.answers(address.id(), language.get());
    }

    public ContributionOverview getOverview() {
        return overview;
    }

    public AnswersToCheck getAnswers() {
        return answers;
    }

    /** The sections that the person can sign now. */
    public List<Signing.Section> getReady() {
        return overview.signing().sections().stream()
                .filter(Signing.Section::isReady)
                .filter(line -> overview.access().edits(line.section().name()))
                .toList();
    }

    /** Who answers for a section; null for nobody yet. */
    public Signing.Section line(String section) {
        return overview.signing().sections().stream()
                .filter(line -> line.section().name().equals(section))
                .findFirst()
                .orElseThrow();
    }

    public Next getNext() {
        if (!overview.header().editable()) {
            return Next.NOTHING;
        }
        boolean focalPoint = currentUser.has(Role.FOCAL_POINT);
        boolean national = overview.signing().national() != null;
        boolean whole = overview.signing().isWhole() && overview.isComplete();
        if ((national || whole) && !waiting().isEmpty()) {
            return Next.ANSWER_REMARKS;
        }
        if (national) {
            return focalPoint ? Next.SUBMIT : Next.WAIT_FOR_SUBMISSION;
        }
        if (whole) {
            return focalPoint ? Next.SIGN_OFF : Next.WAIT_FOR_SIGN_OFF;
        }
        if (!getReady().isEmpty()) {
            return Next.SIGN_SECTIONS;
        }
        return overview.isComplete() ? Next.WAIT_FOR_SECTIONS : Next.ANSWER;
    }

    /** The first question whose remark waits. */
    public MarkedQuestion getFirstRemark() {
        return waiting().get(0);
    }

    private List<MarkedQuestion> waiting() {
        Returned returned = overview.returned();
        return returned == null ? List.of() : returned.waiting();
    }

    public String signAll() {
        signOffs.signSections(
                address.id(),
                getReady().stream().map(line -> line.section().name()).toList(),
                address.whole("seen"));
        return self();
    }

    public String signOff() {
        signOffs.signOff(address.id());
        return self();
    }

    public String submit() {
        int number = workflow.submit(address.id());
        return "/contributions/overview.xhtml?faces-redirect=true&id=" + address.id() + "&submitted=" + number;
    }

    private String self() {
        return "/contributions/submit.xhtml?faces-redirect=true&id=" + address.id();
    }
}
