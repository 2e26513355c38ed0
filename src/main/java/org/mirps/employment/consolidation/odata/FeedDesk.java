package org.mirps.employment.consolidation.odata;

import jakarta.inject.Inject;
import java.io.IOException;
import org.mirps.employment.audit.Audited;
import org.mirps.employment.audit.Matter;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/** The OData service of a round. What it understands: docs/api.md, "OData". */
@UseCases
public class FeedDesk {

    @Inject
    OpenTables tables;

    /**
     * Answers one request. Pages of one reading show one moment, for as long as {@link OpenTables} keeps it.
     *
     * @param language of what the columns are called
     * @throws org.mirps.employment.shared.NotFound if there is no such round
     */
    @Permits({Role.ANALYST, Role.COORDINATOR})
    @Audited(Matter.EXPORT)
    public FeedAnswer answer(RoundCode round, FeedRequest request, Language language) throws IOException {
        return tables.within(
                round,
                PageToken.momentIn(request.query()),
                opened -> Feed.of(opened, language).answer(request));
    }
}
