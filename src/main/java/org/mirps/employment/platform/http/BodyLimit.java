package org.mirps.employment.platform.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.mirps.employment.participant.Caller;
import org.mirps.employment.shared.AccountId;

/**
 * How many files are taken in at a time, and from whom: a thread waits for each of them, however slow its line is. Said before the container
 * reads any of it. What a page itself refuses is smaller, and is said beside its field; the container's own limit (web.xml) stands behind
 * this one. Shorter bodies are whole before they come here, and longer forms never come: {@link DoorFilter}.
 */
public class BodyLimit extends HttpFilter {

    static final long MOST_BYTES = 28_000_000;
    static final int AT_A_TIME = 32;
    static final int OF_ONE_PERSON_AT_A_TIME = 4;

    private static final long serialVersionUID = 1L;

    private final transient Semaphore all = new Semaphore(AT_A_TIME);
    private final transient Map<AccountId, Semaphore> each = new ConcurrentHashMap<>();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long length = request.getContentLengthLong();
        if (length <= DoorFilter.COLLECTED_BYTES) {
            chain.doFilter(request, response);
            return;
        }
        Principal person = request.getUserPrincipal();
        if (person == null || length > MOST_BYTES) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        Semaphore own = each.computeIfAbsent(
                Caller.of(person.getName()).account(), unused -> new Semaphore(OF_ONE_PERSON_AT_A_TIME));
        if (!own.tryAcquire()) {
            ResponseFilter.sendLater(response);
            return;
        }
        try {
            takeIn(request, response, chain);
        } finally {
            own.release();
        }
    }

    private void takeIn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!all.tryAcquire()) {
            ResponseFilter.sendLater(response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            all.release();
        }
    }
}
