package org.mirps.employment.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.mirps.employment.practice.PracticeTerms;

/** Published practices in a running demo, each of some two hundred words, always the same ones. */
final class PracticeGround {

    private static final String[] WORDS =
            ("empleo refugiadas permiso trabajo municipio ventanilla capacitación formación certificación cooperativa"
                            + " emprendimiento mentoría crédito mujeres jóvenes cuidado guardería feria empresa convenio oficina registro documento"
                            + " solicitantes asilo integración comunidad promotoras orientación vacantes intermediación salario contrato seguridad"
                            + " social transporte idioma inglés portal datos referencia protocolo mesa coordinación presupuesto gobierno local nacional"
                            + " regional alianza cámara universidad instituto práctica resultado evaluación seguimiento lección réplica")
                    .split(" ");
    private static final Map<String, List<String>> CHOICES = new TreeMap<>(Map.of(
            "COUNTRY", List.of("BZ", "CR", "SV", "GT", "HN", "MX", "PA"),
            "TOPIC",
                    List.of("training", "certification", "intermediation", "entrepreneurship", "documentation", "care"),
            "POPULATION", List.of("refugee", "asylum_seeker", "host_community", "humanitarian"),
            "ACTOR",
                    List.of(
                            "local_gov",
                            "labour_ministry",
                            "refugee_led",
                            "civil_society",
                            "private_sector",
                            "intl_org"),
            "LEVEL", List.of("local", "national", "multi"),
            "EVIDENCE", List.of("self_report", "monitoring", "testimony", "none"),
            "MECHANISM", List.of("community", "agreement", "referral", "joint_budget", "shared_data")));
    private static final int WORDS_EACH = 200;

    private PracticeGround() {}

    static void lay(Connection demo, int practices) throws SQLException {
        Random random = new Random(5);
        long first = number(demo, "select max(id) + 1 from practice");
        demo.setAutoCommit(false);
        try (var practice = demo.prepareStatement("""
                        insert into practice (id, contribution_id, row_id, participant_code, snapshot, form_version_id, accepted_at, title,
                            description, lessons, url, start_year, beneficiaries, accepted, level, published, reach, terms)
                        select ?, p.contribution_id, ?, (select code from participant order by crc32(concat(code, ?)) limit 1), 1,
                            p.form_version_id, utc_timestamp(3) - interval ? minute, ?, ?, '', '', 2020, ?, true, 'PUBLIC', true, 'PUBLIC', ?
                        from practice p where p.id = (select min(id) from practice)""");
                var choices = demo.createStatement()) {
            for (int i = 0; i < practices; i++) {
                add(practice, first + i, i, random);
                choices.executeUpdate("insert into practice_choice (practice_id, facet, choice) values "
                        + String.join(", ", choices(first + i, random)));
            }
        }
        demo.commit();
        demo.setAutoCommit(true);
    }

    private static void add(PreparedStatement practice, long id, int number, Random random) throws SQLException {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < WORDS_EACH; i++) {
            words.add(WORDS[(int) Math.abs(random.nextGaussian() * WORDS.length / 3) % WORDS.length]);
        }
        String text = String.join(" ", words);
        practice.setLong(1, id);
        practice.setString(2, "bench%07d".formatted(number));
        practice.setInt(3, number);
        practice.setInt(4, number);
        practice.setString(5, String.join(" ", words.subList(0, 6)) + " " + number);
        practice.setString(6, text);
        practice.setInt(7, random.nextInt(5000));
        practice.setString(8, PracticeTerms.of(text));
        practice.executeUpdate();
    }

    private static List<String> choices(long id, Random random) {
        List<String> rows = new ArrayList<>();
        CHOICES.forEach((facet, names) -> {
            List<String> drawn = new ArrayList<>(names);
            Collections.shuffle(drawn, random);
            boolean one = List.of("COUNTRY", "LEVEL", "EVIDENCE").contains(facet);
            drawn.subList(0, one ? 1 : 2).forEach(name -> rows.add("(%d, '%s', '%s')".formatted(id, facet, name)));
        });
        return rows;
    }

    private static long number(Connection demo, String sql) throws SQLException {
        try (var statement = demo.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
