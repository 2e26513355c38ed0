package org.mirps.employment.consolidation.odata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.olingo.commons.api.data.ContextURL;
import org.apache.olingo.commons.api.data.Entity;
import org.apache.olingo.commons.api.data.EntityCollection;
import org.apache.olingo.commons.api.edm.EdmEntitySet;
import org.apache.olingo.commons.api.format.ContentType;
import org.apache.olingo.commons.api.http.HttpHeader;
import org.apache.olingo.server.api.OData;
import org.apache.olingo.server.api.ODataApplicationException;
import org.apache.olingo.server.api.ODataLibraryException;
import org.apache.olingo.server.api.ODataRequest;
import org.apache.olingo.server.api.ODataResponse;
import org.apache.olingo.server.api.ServiceMetadata;
import org.apache.olingo.server.api.prefer.PreferencesApplied;
import org.apache.olingo.server.api.processor.CountEntityCollectionProcessor;
import org.apache.olingo.server.api.processor.EntityProcessor;
import org.apache.olingo.server.api.processor.ServiceDocumentProcessor;
import org.apache.olingo.server.api.serializer.EntityCollectionSerializerOptions;
import org.apache.olingo.server.api.serializer.EntitySerializerOptions;
import org.apache.olingo.server.api.uri.UriInfo;
import org.apache.olingo.server.api.uri.UriResourceEntitySet;
import org.apache.olingo.server.api.uri.queryoption.FilterOption;
import org.apache.olingo.server.api.uri.queryoption.SystemQueryOption;
import org.apache.olingo.server.api.uri.queryoption.expression.ExpressionVisitException;
import org.jspecify.annotations.Nullable;

/** Reads sets, their counts and single rows of one round at one moment. Nothing can be changed. */
final class FeedReader implements CountEntityCollectionProcessor, EntityProcessor, ServiceDocumentProcessor {

    /** Rows of a page, unless the reader prefers fewer or more. */
    static final int PAGE = 1000;

    static final int LARGEST_PAGE = 5000;

    private static final int OK = 200;

    private final FeedModel model;
    private final String moment;
    private final FeedRequest asked;

    @SuppressWarnings("NullAway.Init") // Olingo calls init before anything else
    private OData odata;

    @SuppressWarnings("NullAway.Init")
    private ServiceMetadata metadata;

    FeedReader(FeedModel model, String moment, FeedRequest asked) {
        this.model = model;
        this.moment = moment;
        this.asked = asked;
    }

    @Override
    public void init(OData odata, ServiceMetadata metadata) {
        this.odata = odata;
        this.metadata = metadata;
    }

    /** Names the service whole: an address that begins at the reader's own would be another one without a slash at its end. */
    @Override
    public void readServiceDocument(ODataRequest request, ODataResponse response, UriInfo uri, ContentType format)
            throws ODataLibraryException {
        response.setContent(odata.createSerializer(format)
                .serviceDocument(metadata, asked.root())
                .getContent());
        answered(response, format);
    }

    @Override
    public void readEntityCollection(ODataRequest request, ODataResponse response, UriInfo uri, ContentType format)
            throws ODataApplicationException, ODataLibraryException {
        EdmEntitySet set = set(uri);
        FeedTable table = table(set);
        Optional<PageToken> token = token(uri);
        int wanted = uri.getTopOption() == null
                ? Integer.MAX_VALUE
                : uri.getTopOption().getValue();
        int size = size(request, response);
        FeedPage page = page(search(uri, table), token.map(PageToken::at).orElse(null), Math.min(wanted, size));
        EntityCollection rows = new EntityCollection();
        page.rows().forEach(row -> rows.getEntities().add(entity(table, row)));
        if (page.count() >= 0) {
            rows.setCount((int) Math.min(page.count(), Integer.MAX_VALUE));
        }
        if (page.next() != null && wanted > size) {
            rows.setNext(next(new PageToken(moment, page.next()), uri.getTopOption() == null ? -1 : wanted - size));
        }
        EntityCollectionSerializerOptions options = EntityCollectionSerializerOptions.with()
                .id(asked.root() + "/" + set.getName())
                .contextURL(context(set, uri, false))
                .count(uri.getCountOption())
                .select(uri.getSelectOption())
                .build();
        response.setContent(odata.createSerializer(format)
                .entityCollection(metadata, set.getEntityType(), rows, options)
                .getContent());
        answered(response, format);
    }

    @Override
    public void countEntityCollection(ODataRequest request, ODataResponse response, UriInfo uri)
            throws ODataApplicationException, ODataLibraryException {
        try {
            long count = search(uri, table(set(uri))).count();
            response.setContent(odata.createFixedFormatSerializer().count((int) Math.min(count, Integer.MAX_VALUE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        answered(response, ContentType.TEXT_PLAIN);
    }

    @Override
    public void readEntity(ODataRequest request, ODataResponse response, UriInfo uri, ContentType format)
            throws ODataApplicationException, ODataLibraryException {
        EdmEntitySet set = set(uri);
        FeedTable table = table(set);
        String literal = ((UriResourceEntitySet) uri.getUriResourceParts().get(0))
                .getKeyPredicates()
                .get(0)
                .getText();
        String id = literal.substring(1, literal.length() - 1).replace("''", "'");
        List<List<String>> found = page(
                        new RowSearch(table, row -> table.id(row).equals(id), null, 0, false), null, 1)
                .rows();
        if (found.isEmpty()) {
            throw FeedRefusal.noSuchEntity();
        }
        EntitySerializerOptions options = EntitySerializerOptions.with()
                .contextURL(context(set, uri, true))
                .select(uri.getSelectOption())
                .build();
        response.setContent(odata.createSerializer(format)
                .entity(metadata, set.getEntityType(), entity(table, found.get(0)), options)
                .getContent());
        answered(response, format);
    }

    @Override
    public void createEntity(
            ODataRequest request, ODataResponse response, UriInfo uri, ContentType sent, ContentType answered)
            throws ODataApplicationException {
        throw FeedRefusal.readOnly();
    }

    @Override
    public void updateEntity(
            ODataRequest request, ODataResponse response, UriInfo uri, ContentType sent, ContentType answered)
            throws ODataApplicationException {
        throw FeedRefusal.readOnly();
    }

    @Override
    public void deleteEntity(ODataRequest request, ODataResponse response, UriInfo uri)
            throws ODataApplicationException {
        throw FeedRefusal.readOnly();
    }

    private static void answered(ODataResponse response, ContentType format) {
        response.setStatusCode(OK);
        response.setHeader(HttpHeader.CONTENT_TYPE, format.toContentTypeString());
    }

    private static EdmEntitySet set(UriInfo uri) throws ODataApplicationException {
        for (SystemQueryOption option : Stream.of(uri.getExpandOption(), uri.getSearchOption(), uri.getApplyOption())
                .filter(one -> one != null)
                .toList()) {
            throw FeedRefusal.notOffered(option.getName());
        }
        if (uri.getUriResourceParts().get(0) instanceof UriResourceEntitySet set) {
            return set.getEntitySet();
        }
        throw FeedRefusal.notOffered("this path");
    }

    private FeedTable table(EdmEntitySet set) throws ODataApplicationException {
        return model.table(set.getName()).orElseThrow(FeedRefusal::noSuchEntity);
    }

    /** A token that is none is refused; one of another moment does not come here. */
    private static Optional<PageToken> token(UriInfo uri) throws ODataApplicationException {
        if (uri.getSkipTokenOption() == null) {
            return Optional.empty();
        }
        Optional<PageToken> token = PageToken.parse(uri.getSkipTokenOption().getValue());
        if (token.isEmpty()) {
            throw FeedRefusal.badToken();
        }
        return token;
    }

    private static RowSearch search(UriInfo uri, FeedTable table) throws ODataApplicationException {
        return new RowSearch(
                table,
                filter(uri.getFilterOption(), table),
                uri.getOrderByOption() == null ? null : RowOrder.of(uri.getOrderByOption(), table),
                uri.getSkipOption() == null ? 0 : uri.getSkipOption().getValue(),
                uri.getCountOption() != null && uri.getCountOption().getValue());
    }

    private static @Nullable RowValue filter(@Nullable FilterOption option, FeedTable table)
            throws ODataApplicationException {
        if (option == null) {
            return null;
        }
        try {
            return option.getExpression().accept(new RowExpression(table));
        } catch (ExpressionVisitException e) {
            throw FeedRefusal.notOffered("this $filter");
        }
    }

    private static FeedPage page(RowSearch search, @Nullable Long from, int most) throws ODataApplicationException {
        try {
            return search.page(from, most);
        } catch (RowSearch.TooManyToOrder e) {
            throw FeedRefusal.tooMuch(
                    "More than " + RowSearch.MOST_ORDERED + " rows cannot be ordered: narrow them by $filter");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As many rows as the reader prefers, within bounds; what was done of it is said. */
    private int size(ODataRequest request, ODataResponse response) {
        Integer preferred =
                odata.createPreferences(request.getHeaders(HttpHeader.PREFER)).getMaxPageSize();
        if (preferred == null || preferred < 1) {
            return PAGE;
        }
        int size = Math.min(preferred, LARGEST_PAGE);
        response.setHeader(
                HttpHeader.PREFERENCE_APPLIED,
                PreferencesApplied.with().maxPageSize(size).build().toValueString());
        return size;
    }

    private Entity entity(FeedTable table, List<String> row) {
        Entity entity = table.entity(row);
        entity.setId(URI.create(asked.root() + "/" + table.name() + "('"
                + table.id(row).replace("'", "%27%27").replace("%", "%25") + "')"));
        return entity;
    }

    private ContextURL context(EdmEntitySet set, UriInfo uri, boolean single) throws ODataLibraryException {
        ContextURL.Builder context = ContextURL.with()
                .serviceRoot(URI.create(asked.root() + "/"))
                .entitySet(set)
                .selectList(odata.createUriHelper()
                        .buildContextURLSelectList(set.getEntityType(), null, uri.getSelectOption()));
        return (single ? context.suffix(ContextURL.Suffix.ENTITY) : context).build();
    }

    /** The same query at another place. @param top how many rows are wanted still; -1: all */
    private URI next(PageToken token, int top) {
        String kept = Arrays.stream(asked.query().split("&"))
                .filter(part -> !part.isEmpty() && !part.matches("(\\$|%24)(skip|skiptoken|top)=.*"))
                .collect(Collectors.joining("&"));
        String rest = (kept.isEmpty() ? "" : kept + "&") + (top < 0 ? "" : "$top=" + top + "&") + "$skiptoken=" + token;
        return URI.create(asked.root() + asked.path() + "?" + rest);
    }
}
