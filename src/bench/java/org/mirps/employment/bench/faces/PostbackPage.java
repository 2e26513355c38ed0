package org.mirps.employment.bench.faces;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.PartialViewContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.filling.AnswerDesk;
import org.mirps.employment.contribution.filling.Changes;
import org.mirps.employment.contribution.filling.ContributionReading;
import org.mirps.employment.contribution.filling.ItemView.QuestionView;
import org.mirps.employment.contribution.filling.SaveOutcome;
import org.mirps.employment.contribution.filling.SectionView;
import org.mirps.employment.contribution.live.AnswerSave;
import org.mirps.employment.contribution.live.Onlooker;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.RowId;
import org.mirps.employment.shared.ActiveLanguage;

/** {@code bench/section.xhtml?id=&section=}: a section of the load form as a Faces form; each field saves by Ajax when it changes. */
@Named
@ViewScoped
public class PostbackPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AnswerDesk desk;

    @Inject
    transient ContributionReading reading;

    @Inject
    transient ActiveLanguage language;

    private final Map<String, String> values = new HashMap<>();
    private final Map<String, String[]> ticked = new HashMap<>();
    private final Map<String, Long> seen = new HashMap<>();
    private final Map<String, Boolean> hidden = new HashMap<>();
    private transient List<QuestionView> questions = List.of();
    private long contribution;
    private String section = "";
    private long since;
    private String saved = "";

    @PostConstruct
    void load() {
        Map<String, String> asked =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        contribution = Long.parseLong(asked.getOrDefault("id", "0"));
        section = asked.getOrDefault("section", "");
        SectionView view = reading.section(new ContributionId(contribution), section, RowId.ROOT, language.get());
        since = view.content().revision();
        questions = view.items().stream().map(QuestionView.class::cast).toList();
        questions.forEach(question -> {
            String key = question.key().toString();
            values.put(key, question.shown().value());
            ticked.put(
                    key,
                    question.shown().value().isEmpty()
                            ? new String[0]
                            : question.shown().value().split(" ", -1));
            seen.put(key, question.shown().revision());
            hidden.put(key, !question.relevant());
        });
    }

    /** Saves one answer and draws anew what it changed elsewhere. */
    public void save(String key, boolean many) {
        String value = many ? String.join(" ", Arrays.asList(ticked.get(key))) : values.get(key);
        SaveOutcome outcome = desk.save(
                new ContributionId(contribution),
                new AnswerSave(AnswerKey.parse(key), value, seen.getOrDefault(key, 0L), null),
                new Onlooker(section, since, language.get()));
        saved = outcome.savedText();
        since = outcome.changes().revision();
        seen.put(key, outcome.answer().revision());
        PartialViewContext partial = FacesContext.getCurrentInstance().getPartialViewContext();
        for (Changes.Element element : outcome.changes().elements()) {
            hidden.put(element.key(), !element.relevant());
            if (!element.key().equals(key)) {
                partial.getRenderIds().add("answers:q-" + element.key());
            }
        }
    }

    public List<QuestionView> getQuestions() {
        return questions;
    }

    public Map<String, String> getValues() {
        return values;
    }

    public Map<String, String[]> getTicked() {
        return ticked;
    }

    public Map<String, Boolean> getHidden() {
        return hidden;
    }

    public String getSaved() {
        return saved;
    }
}
