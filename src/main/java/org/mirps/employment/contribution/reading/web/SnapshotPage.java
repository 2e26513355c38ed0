package org.mirps.employment.contribution.reading.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mirps.employment.contribution.live.ContributionWorkflow;
import org.mirps.employment.contribution.reading.ReviewFilter;
import org.mirps.employment.contribution.reading.SnapshotReading;
import org.mirps.employment.contribution.reading.SnapshotView;
import org.mirps.employment.contribution.web.ContributionAddress;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.NotFound;

/**
 * {@code contributions/snapshot.xhtml?id=&number=&show=&from=}: what was submitted, made for reading and paper; here the coordinator accepts
 * it, or marks questions while reading and gives it back, and goes on to the next one.
 */
@Named
@RequestScoped
public class SnapshotPage {

    @Inject
    SnapshotReading reading;

    @Inject
    ContributionWorkflow workflow;

    @Inject
    ContributionAddress address;

    @Inject
    ActiveLanguage language;

    @Inject
    CurrentUser currentUser;

    private SnapshotView view;
    private ReviewFilter filter = ReviewFilter.ALL;
    private CameFrom from = CameFrom.HOME;
    private String reason = "";

    @PostConstruct
    void load() {
        view = reading.snapshot(address.id(), address.number(), language.get());
        filter = address.optional("show").flatMap(ReviewFilter::of).orElse(ReviewFilter.ALL);
        from = CameFrom.of(address.optional("from").orElse(""), currentUser::has);
    }

    public SnapshotView getView() {
        return view;
    }

    /** What of the submission is shown. */
    public ReviewFilter getFilter() {
        return filter;
    }

    public List<ReviewFilter> getFilters() {
        return List.of(ReviewFilter.values());
    }

    /** The sections as they are shown. */
    public List<SnapshotView.Section> getSections() {
        return view.only(filter);
    }

    public CameFrom getFrom() {
        return from;
    }

    /** Path of the page to go back to. */
    public String getBack() {
        return from.path(view.header());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Whether a question was ticked when the page was sent. */
    public boolean isTicked(String key) {
        return address.all("mark").contains(key);
    }

    /** The coordinator takes it as it is. */
    public String accept() {
        workflow.accept(address.id(), address.number());
        return self();
    }

    /** The coordinator gives back what was submitted. */
    public String sendBack() {
        workflow.sendBack(address.id(), sent());
        return self();
    }

    /** The coordinator gives back what was accepted or withdrawn. */
    public String reopen() {
        workflow.reopen(address.id(), sent());
        return self();
    }

    private ContributionWorkflow.SentBack sent() {
        return new ContributionWorkflow.SentBack(
                address.number(),
                reason,
                address.all("mark").stream().map(SnapshotPage::key).toList());
    }

    private static AnswerKey key(String text) {
        try {
            return AnswerKey.parse(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound("question " + text);
        }
    }

    private String self() {
        return "/contributions/snapshot.xhtml?faces-redirect=true&id=" + address.id() + "&number=" + address.number()
                + "&show=" + filter.word() + "&from=" + from.word();
    }
}
