package org.mirps.employment.platform.http;

import java.io.IOException;
import java.util.Iterator;
import java.util.Objects;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.HttpResponsePacket;
import org.glassfish.grizzly.http.util.Header;
import org.glassfish.grizzly.http.util.HttpStatus;
import org.glassfish.grizzly.memory.Buffers;

/**
 * Looks at each request before a thread works on it. What is not one request by RFC 9112 is refused. A body is taken in without anybody
 * waiting for it, and the request goes on when it is whole: bodies that never come hold sockets and nothing else. Each says its length
 * before it: of a request with two of them the parser shows only that it is chunked, and no client of ours needs that.
 */
final class DoorFilter extends BaseFilter {

    /** Forms are shorter: whoever asked for one of their fields would wait for it. Longer bodies are files; {@link BodyLimit} counts them. */
    static final int COLLECTED_BYTES = JsonBodies.MOST_BYTES;

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String RETRY_AFTER_SECONDS = "5";

    private final BodiesUnderWay underWay;

    DoorFilter(BodiesUnderWay underWay) {
        this.underWay = underWay;
    }

    @Override
    public NextAction handleRead(FilterChainContext context) {
        if (!(context.getMessage() instanceof HttpContent come)
                || !(come.getHttpHeader() instanceof HttpRequestPacket request)) {
            return context.getInvokeAction(); // a socket that was a request once
        }
        HttpContent content = underWay.joined(context.getConnection(), come);
        context.setMessage(content);
        int soFar = content.getContent().remaining();
        if (!isOne(request)) {
            return refuse(context, request, HttpStatus.BAD_REQUEST_400);
        }
        if (request.isChunked() || request.containsHeader(Header.TransferEncoding)) {
            return refuse(context, request, HttpStatus.LENGTH_REQUIRED_411);
        }
        if (Math.max(soFar, request.getContentLength()) > COLLECTED_BYTES) {
            return isForm(request) ? refuse(context, request, HttpStatus.REQUEST_ENTITY_TOO_LARGE_413) : goOn(context);
        }
        if (content.isLast() || !hasBody(request)) {
            return goOn(context);
        }
        if (!underWay.keep(context.getConnection(), content)) {
            return refuse(context, request, HttpStatus.SERVICE_UNAVAILABLE_503);
        }
        askForIt(context, request);
        return context.getStopAction();
    }

    private NextAction goOn(FilterChainContext context) {
        underWay.over(context.getConnection());
        return context.getInvokeAction();
    }

    @Override
    public NextAction handleClose(FilterChainContext context) {
        return goOn(context);
    }

    /** Whoever sent {@code Expect: 100-continue} waits until told to go on. */
    private static void askForIt(FilterChainContext context, HttpRequestPacket request) {
        if (request.requiresAcknowledgement()) {
            HttpResponsePacket response = request.getResponse();
            response.setStatus(HttpStatus.CONINTUE_100);
            response.setAcknowledgement(true);
            context.write(response);
            response.acknowledged();
            response.setStatus(HttpStatus.OK_200);
        }
    }

    private NextAction refuse(FilterChainContext context, HttpRequestPacket request, HttpStatus status) {
        underWay.over(context.getConnection());
        request.getProcessingState().setError(true); // closes the connection: what comes next on it is no request
        HttpResponsePacket response = request.getResponse();
        response.setStatus(status);
        response.setContentLength(0);
        if (status == HttpStatus.SERVICE_UNAVAILABLE_503) {
            response.setHeader(Header.RetryAfter, RETRY_AFTER_SECONDS);
        }
        context.write(HttpContent.builder(response)
                .content(Buffers.EMPTY_BUFFER)
                .last(true)
                .build());
        return context.getStopAction();
    }

    /** Whether everybody reads the same request in it: one host, one length, an address. Source: RFC 9112, 3.2 and 6.3. */
    private static boolean isOne(HttpRequestPacket request) {
        return !isTwice(request, Header.Host) && !isTwice(request, Header.ContentLength) && isDecodable(request);
    }

    private static boolean isForm(HttpRequestPacket request) {
        String type = Objects.requireNonNullElse(request.getContentType(), "");
        return type.regionMatches(true, 0, FORM, 0, FORM.length());
    }

    /** A request to go on as a socket has none, and no end either. */
    private static boolean hasBody(HttpRequestPacket request) {
        return request.getContentLength() > 0;
    }

    private static boolean isTwice(HttpRequestPacket request, Header header) {
        Iterator<String> values = request.getHeaders().values(header).iterator();
        if (values.hasNext()) {
            values.next();
        }
        return values.hasNext();
    }

    private static boolean isDecodable(HttpRequestPacket request) {
        try {
            request.getRequestURIRef().getDecodedRequestURIBC(false);
            return true;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
