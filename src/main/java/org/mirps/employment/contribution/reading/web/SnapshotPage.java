package org.mirps.employment.contribution.reading.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.live.ContributionWorkflow;
import org.mirps.employment.contribution.reading.ReviewDesk;
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
 * it, or writes remarks while reading and gives it back with them, and goes on to the next one.
 */
@Named
@RequestScoped
public class SnapshotPage {

    private static final String TYPED = "remark-";

    @Inject
    SnapshotReading reading;

    @Inject
    ContributionWorkflow workflow;

    @Inject
    ReviewDesk desk;

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

    /** Of remarks of before only where there are any. */
    public List<ReviewFilter> getFilters() {
        return Arrays.stream(ReviewFilter.values())
                .filter(one -> one != ReviewFilter.FORMER || one == filter || view.count(one) > 0)
                .toList();
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

    /** @param reason null where nothing was typed */
    public void setReason(@Nullable String reason) {
        this.reason = Objects.requireNonNullElse(reason, "");
    }

    /** A remark as it stands on the page: as it was sent, where the page was sent and not taken. */
    public String remark(SnapshotView.Entry entry) {
        return address.has(TYPED + entry.key())
                ? address.text(TYPED + entry.key())
                : entry.team().remark();
    }

    /** Whether a return has to say why about the whole, because there is no remark. */
    public boolean isReasonNeeded() {
        return view.remarks() == 0 && address.starting(TYPED).values().stream().allMatch(String::isBlank);
    }

    /** The coordinator takes it as it is. */
    public String accept() {
        workflow.accept(address.id(), address.number());
        return self();
    }

    /** The coordinator gives back what was submitted. */
    public String sendBack() {
        desk.sendBack(address.id(), sent());
        return self();
    }

    /** The coordinator gives back what was accepted or withdrawn. */
    public String reopen() {
        desk.reopen(address.id(), sent());
        return self();
    }

    private ReviewDesk.Return sent() {
        return new ReviewDesk.Return(
                address.number(),
                reason,
                address.starting(TYPED).entrySet().stream()
                        .collect(Collectors.toMap(remark -> key(remark.getKey()), Map.Entry::getValue)));
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
