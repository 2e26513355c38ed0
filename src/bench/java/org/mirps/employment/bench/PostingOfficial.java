package org.mirps.employment.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mirps.employment.testing.InventedOfficials.Official;
import org.mirps.employment.testing.WebVisitor;

/** An official who fills the first section of the load questionnaire as a Faces form that saves each answer by an Ajax postback. */
final class PostingOfficial implements LoadRun.Worker {

    private static final Pattern VIEW_STATE = Pattern.compile(
            "id=\"[^\"]*jakarta.faces.ViewState[^\"]*\"[^>]*?(?:value=\"([^\"]*)\"|><!\\[CDATA\\[([^]]*)]])");

    private final WebVisitor visitor;
    private final String path;
    private final Random random;
    private Map<String, String> hidden = Map.of();

    private PostingOfficial(WebVisitor visitor, Official official) {
        this.visitor = visitor;
        this.path = "bench/section.xhtml?id=" + official.contribution() + "&section=" + LoadForm.section(1);
        this.random = new Random(official.contribution());
    }

    /** Signs in and opens the section. */
    static PostingOfficial ready(WebVisitor visitor, Official official) throws IOException, InterruptedException {
        var ready = new PostingOfficial(visitor.signIn(official.email(), WebVisitor.DEMO_PASSWORD), official);
        String page = visitor.get(ready.path).body();
        ready.hidden = WebVisitor.hiddenFields(page.substring(page.indexOf("<form id=\"answers\"")));
        return ready;
    }

    @Override
    public LoadRun.Tally work(BooleanSupplier goOn) throws IOException, InterruptedException {
        var tally = new LoadRun.Tally();
        while (goOn.getAsBoolean()) {
            List<LoadForm.Answer> answers = LoadForm.answers(1, random);
            for (LoadForm.Answer answer : answers) {
                long start = System.nanoTime();
                post(answer, answers);
                tally.saved(System.nanoTime() - start);
            }
            tally.sectionDone();
        }
        return tally;
    }

    /** The whole form goes with every change, as the script of Faces sends it. */
    private void post(LoadForm.Answer changed, List<LoadForm.Answer> all) throws IOException, InterruptedException {
        String source = "answers:" + changed.key();
        List<Map.Entry<String, String>> fields = new ArrayList<>(hidden.entrySet());
        all.forEach(answer -> fields.addAll(fields(answer)));
        fields.add(Map.entry("jakarta.faces.source", source));
        fields.add(Map.entry("jakarta.faces.behavior.event", "change"));
        fields.add(Map.entry("jakarta.faces.partial.event", "change"));
        fields.add(Map.entry("jakarta.faces.partial.ajax", "true"));
        fields.add(Map.entry("jakarta.faces.partial.execute", source));
        fields.add(
                Map.entry("jakarta.faces.partial.render", source + " answers:e-" + changed.key() + " answers:status"));
        HttpResponse<String> answer = visitor.postAjax(path, fields);
        if (answer.statusCode() != 200
                || !answer.body().contains("answers:status")
                || answer.body().contains("<error>")) {
            throw new IllegalStateException(
                    changed + " was answered with " + answer.statusCode() + " " + answer.body());
        }
        renewViewState(answer.body());
    }

    private void renewViewState(String body) {
        Matcher matcher = VIEW_STATE.matcher(body);
        if (matcher.find()) {
            hidden.put("jakarta.faces.ViewState", matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
    }

    /** A question of several choices sends one field for each that is ticked. */
    private static List<Map.Entry<String, String>> fields(LoadForm.Answer answer) {
        String name = "answers:" + answer.key();
        if (!answer.value().matches("m\\d( m\\d)*|")) {
            return List.of(Map.entry(name, answer.value()));
        }
        return answer.value().isEmpty()
                ? List.of()
                : List.of(answer.value().split(" ", -1)).stream()
                        .map(item -> Map.entry(name, item))
                        .toList();
    }
}
