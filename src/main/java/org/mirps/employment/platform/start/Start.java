package org.mirps.employment.platform.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mirps.employment.form.catalogue.FormCatalog;
import org.mirps.employment.participant.people.FirstAdministrator;
import org.mirps.employment.platform.SampleToken;
import org.mirps.employment.platform.SampleYear;
import org.mirps.employment.platform.StartupNotices;
import org.mirps.employment.shared.DatabaseReady;
import org.mirps.employment.shared.DemoMode;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;

/** What happens once the schema is there: the shipped forms are published, and the installation is filled or can be set up. */
@ApplicationScoped
public class Start {

    private static final Logger LOG = Logger.getLogger(Start.class.getName());

    @Inject
    FormCatalog forms;

    @Inject
    FirstAdministrator administrator;

    @Inject
    OperatorQuestions questions;

    /** Whose owner cannot sign in any more. */
    @Inject
    @ConfigProperty(name = "app.link.for")
    Optional<String> linkFor;

    @Inject
    DemoMode demo;

    @Inject
    SampleYear sampleYear;

    @Inject
    SampleToken sampleToken;

    @Inject
    StartupNotices notices;

    @Inject
    StartLocks locks;

    void begin(@Observes DatabaseReady ready) {
        forms.unfrozen().forEach(this::freeze);
        forms.publishShippedForms();
        if (demo.isOn()) {
            sampleYear.signIns().forEach(notices::say);
            notices.say(Texts.of("platform", Language.ofThisComputer()).get("demo.token", sampleToken.make()));
        } else {
            offerSetUp();
            linkFor.ifPresent(email -> notices.say(questions.link(email)));
            questions.await();
        }
    }

    /** Reading a version keeps what it means. One that this release cannot read any more stops no other. */
    private void freeze(long formVersionId) {
        try {
            forms.form(formVersionId);
        } catch (RuntimeException failure) {
            LOG.log(Level.SEVERE, failure, () -> "Published form " + formVersionId + " has no definition");
        }
    }

    private void offerSetUp() {
        if (administrator.isMissing() && !locks.offersSetUp()) {
            notices.say(Texts.of("platform", Language.ofThisComputer()).get("operator.linkElsewhere"));
            return;
        }
        administrator
                .setUpToken()
                .ifPresent(token -> notices.say(Texts.of("platform", Language.ofThisComputer())
                        .get("operator.setUp", questions.address(token))));
    }
}
