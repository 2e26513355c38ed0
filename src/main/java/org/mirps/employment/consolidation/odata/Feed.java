package org.mirps.employment.consolidation.odata;

import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.olingo.commons.api.http.HttpMethod;
import org.apache.olingo.server.api.OData;
import org.apache.olingo.server.api.ODataHandler;
import org.apache.olingo.server.api.ODataRequest;
import org.apache.olingo.server.api.ODataResponse;
import org.mirps.employment.shared.Language;

/** The service of a round at a moment: Olingo reads the request and writes the answer, {@link FeedReader} finds the rows. */
final class Feed {

    /** Longer than any query of a person or a program for charts; what is parsed by recursion has an end. */
    private static final int LONGEST_QUERY = 4000;

    private static final int DEEPEST = 50;
    private static final int BAD_REQUEST = 400;
    private static final Pattern OPENING = Pattern.compile("\\(|%28|not%20|not\\+");

    private final FeedModel model;
    private final String moment;

    private Feed(FeedModel model, String moment) {
        this.model = model;
        this.moment = moment;
    }

    /** @param language of what columns are called */
    static Feed of(OpenTables.Opened opened, Language language) {
        return new Feed(new FeedModel(opened.feeds(), language), opened.moment());
    }

    FeedAnswer answer(FeedRequest request) throws IOException {
        if (request.query().length() > LONGEST_QUERY
                || OPENING.matcher(request.query()).results().count() > DEEPEST) {
            return FeedAnswer.refusal(BAD_REQUEST, "The query is too long or too deep");
        }
        OData odata = OData.newInstance();
        ODataHandler handler = odata.createRawHandler(odata.createServiceMetadata(model, FeedModel.VOCABULARIES));
        handler.register(new FeedReader(model, moment, request));
        ODataResponse answer = handler.process(read(request));
        byte[] content =
                answer.getContent() == null ? new byte[0] : answer.getContent().readAllBytes();
        return new FeedAnswer(answer.getStatusCode(), answer.getAllHeaders(), content);
    }

    private static ODataRequest read(FeedRequest request) {
        ODataRequest read = new ODataRequest();
        read.setMethod(HttpMethod.GET);
        read.setProtocol("HTTP/1.1");
        read.setRawBaseUri(request.root());
        read.setRawODataPath(request.path().isEmpty() ? "/" : request.path());
        read.setRawQueryPath(request.query());
        read.setRawRequestUri(
                request.root() + request.path() + (request.query().isEmpty() ? "" : "?" + request.query()));
        request.headers().forEach(read::addHeader);
        return read;
    }
}
