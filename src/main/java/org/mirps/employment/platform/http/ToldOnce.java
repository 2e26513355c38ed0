package org.mirps.employment.platform.http;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Addresses to which a change that was just made led, in its session: the page there says what was done, once. Whoever types such an address,
 * or follows one that somebody sent, is told nothing, because nothing was done.
 */
final class ToldOnce implements Serializable {

    /** Parameters by which a page says that something was done. */
    static final Set<String> NAMES = Set.of(
            "added",
            "applied",
            "changed",
            "copied",
            "deleted",
            "done",
            "invited",
            "moved",
            "opened",
            "published",
            "revoked",
            "saved",
            "submitted");

    private static final long serialVersionUID = 1L;
    private static final String KEY = ToldOnce.class.getName();

    /** As many as somebody may change at once, in as many tabs. */
    private static final int MOST = 8;

    private final Deque<String> addresses = new ArrayDeque<>();

    /** @param location where a change leads to */
    static void remember(HttpSession session, String location) {
        synchronized (session.getServletContext()) {
            ToldOnce told = session.getAttribute(KEY) instanceof ToldOnce known ? known : new ToldOnce();
            told.addresses.addLast(pathAndQuery(location));
            if (told.addresses.size() > MOST) {
                told.addresses.removeFirst();
            }
            session.setAttribute(KEY, told);
        }
    }

    /** Whether a change has led there just now; the next time it has not. @param address path and query */
    static boolean forget(HttpSession session, String address) {
        synchronized (session.getServletContext()) {
            return session.getAttribute(KEY) instanceof ToldOnce told && told.addresses.remove(address);
        }
    }

    /** Without scheme and host. It is not read as an address: who signs in may have typed anything. */
    private static String pathAndQuery(String location) {
        int host = location.indexOf("://");
        int path = host < 0 ? 0 : location.indexOf('/', host + "://".length());
        return path < 0 ? "" : location.substring(path);
    }
}
