package org.mirps.employment.contribution.discussion.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.discussion.Discussion;
import org.mirps.employment.contribution.discussion.DiscussionDesk;
import org.mirps.employment.contribution.discussion.DiscussionReading;
import org.mirps.employment.contribution.discussion.Topic;
import org.mirps.employment.contribution.web.ContributionAddress;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.RowId;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.NotFound;

/** {@code contributions/comments.xhtml?id=&section=[&key=]}: what was said about a section or a question, and the files that support it. */
@Named
@RequestScoped
public class CommentsPage {

    @Inject
    DiscussionReading reading;

    @Inject
    DiscussionDesk desk;

    @Inject
    ContributionAddress address;

    @Inject
    ActiveLanguage language;

    private Topic topic;
    private Discussion discussion;
    private String text = "";
    private @Nullable Part file;

    @PostConstruct
    void load() {
        Optional<AnswerKey> key = address.optional("key").isPresent() ? Optional.of(address.key()) : Optional.empty();
        topic = new Topic(address.text("section"), key);
        discussion = reading.discussion(address.id(), topic, language.get());
    }

    public Discussion getDiscussion() {
        return discussion;
    }

    /** The question; empty for the section itself. */
    public String getKey() {
        return topic.question().map(AnswerKey::toString).orElse("");
    }

    /** What follows the address of the section's page, to come back to the question. */
    public String getAnchor() {
        return topic.question()
                .map(key -> "#q-" + key.toString().replace('/', '-'))
                .orElse("");
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = Objects.requireNonNullElse(text, "");
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    /** Whether a person was ticked in what is shown again, because it was refused. */
    public boolean isTicked(long person) {
        return address.all("mention").contains(String.valueOf(person));
    }

    public String say() {
        List<AccountId> mentioned = address.all("mention").stream()
                .map(id -> new AccountId(ContributionAddress.number("account", id)))
                .toList();
        desk.say(address.id(), topic, text, mentioned);
        return self();
    }

    public String settle() {
        desk.settle(address.id(), topic);
        return self();
    }

    public String attach() throws IOException {
        Part sent = Objects.requireNonNull(file);
        try (InputStream in = sent.getInputStream()) {
            // One byte more than is taken tells a file that is too large.
            desk.attach(
                    address.id(),
                    topic,
                    Objects.requireNonNullElse(sent.getSubmittedFileName(), ""),
                    in.readNBytes(DiscussionDesk.MOST_BYTES + 1));
        }
        return self();
    }

    public String remove() {
        String id = address.text("file");
        if (discussion.files().stream().noneMatch(known -> known.id().equals(id))) {
            throw new NotFound("document " + id);
        }
        desk.remove(address.id(), new RowId(id));
        return self();
    }

    private String self() {
        return "/contributions/comments.xhtml?faces-redirect=true&id=" + address.id() + "&" + topic.query();
    }
}
