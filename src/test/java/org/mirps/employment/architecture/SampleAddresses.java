package org.mirps.employment.architecture;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.mirps.employment.testing.DemoDecks;
import org.mirps.employment.testing.DemoPages;
import org.mirps.employment.testing.DemoPractices;
import org.mirps.employment.testing.FormDrafts;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.SampleVintage;
import org.mirps.employment.testing.TestDatabase;

/** Something of the demo year for each name in the addresses of {@code access-urls.csv}; what is not there yet is made. */
final class SampleAddresses {

    /** Files that take seconds to be drawn, asked for by a dozen people: of a round with few figures. */
    private static final Pattern DRAWN = Pattern.compile("deck\\.p|figures\\.pdf|country-sheets\\.zip");

    private final RunningApp app;
    private final Map<String, String> values = new HashMap<>();

    private SampleAddresses(RunningApp app) {
        this.app = app;
    }

    /** Guatemala may write afterwards, and Honduras has submitted. */
    static SampleAddresses of(RunningApp app) throws SQLException {
        SampleAddresses made = new SampleAddresses(app);
        made.contributions();
        made.round();
        made.kept();
        return made;
    }

    String value(String name) {
        return Objects.requireNonNull(values.get(name));
    }

    void put(String name, String value) {
        values.put(name, value);
    }

    /** @param name of a row of the table: method and address. @return the path of the sample, without a leading slash */
    String path(String name) {
        String path = name.substring(name.indexOf('/') + 1);
        if (DRAWN.matcher(path).find()) {
            path = path.replace("{round}", "buenas-practicas-2025");
        }
        for (Map.Entry<String, String> value : values.entrySet()) {
            path = path.replace("{" + value.getKey() + "}", value.getValue());
        }
        return path;
    }

    private void contributions() {
        String draft = contribution("GT");
        HttpCaller.execute(
                app, "update contribution set status = 'RETURNED' where status = 'SUBMITTED' and id = " + draft);
        values.put("contribution", draft);
        HttpCaller.execute(
                app,
                "insert ignore into contribution_step (contribution_id, number, move, section, snapshot, revision, made_by, made_at)"
                        + " select " + draft + ", 9000, 'RETURN', '', 1, 0, min(id), utc_timestamp() from account");
        HttpCaller.execute(
                app,
                "insert ignore into contribution_mark (contribution_id, step, row_id, question, remark) values ("
                        + draft + ", 9000, '', 'unit_name', 'Since when?')");
        String submitted = contribution("HN");
        HttpCaller.execute(app, "update contribution set status = 'SUBMITTED' where id = " + submitted);
        values.put("submitted", submitted);
    }

    private void round() {
        values.put("round", DemoPages.ROUND);
        values.put("event", HttpCaller.query(app, "select id from calendar_event where code = '2025-04-sne'"));
        values.put(
                "focal",
                HttpCaller.query(
                        app,
                        "select m.id from membership m join account a on a.id = m.account_id where a.email = 'focal.gt@demo.example'"));
        values.put("participant", "GT"); // which has no logo
        values.put("repeat", "programmes");
        SampleVintage.publish(app);
        values.put("vintage", "1");
        values.put("figure", "CAP-01.coverage");
        values.put("kind", "csv");
        values.put("below", "any-build/filling/main.js"); // of the servlet of scripts
        values.put("below:.+", "long"); // of the service of a round
        values.put("document", document());
    }

    private void kept() throws SQLException {
        try (var database = TestDatabase.connect(app.database())) {
            values.put("draft", Long.toString(FormDrafts.keep(database)));
            values.put("published", Long.toString(DemoPractices.practice(database, "cr-colectivo", true)));
            values.put("unpublished", Long.toString(DemoPractices.practice(database, "cr-colectivo", false)));
            values.put("agreed", Long.toString(DemoPractices.agreed(database)));
            values.put("joint", Long.toString(DemoPractices.joint(database)));
            values.put("commitment", Long.toString(DemoPractices.commitment(database, "cr-colectivo")));
            DemoDecks.Kept deck = DemoDecks.keep(database);
            values.put("deck", Long.toString(deck.deck()));
            values.put("slide", Long.toString(deck.words()));
            values.put("picture", Long.toString(deck.picture()));
            values.put("code", DemoDecks.CODE);
            values.put("version", Long.toString(FormDrafts.shipped(database)));
        }
    }

    private String contribution(String government) {
        return String.valueOf(DemoPages.contribution(app, DemoPages.ROUND, government));
    }

    /** Of the event. */
    private String document() {
        HttpCaller.execute(
                app,
                "insert into calendar_document (event_id, title_es, title_en, file_name, media_type, size, content, added_at) values ("
                        + value("event")
                        + ", 'Agenda', 'Agenda', 'agenda.pdf', 'application/pdf', 3, 'PDF', utc_timestamp())");
        return HttpCaller.query(app, "select max(id) from calendar_document");
    }
}
