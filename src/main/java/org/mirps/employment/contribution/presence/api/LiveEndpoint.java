package org.mirps.employment.contribution.presence.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.websocket.CloseReason;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnOpen;
import jakarta.websocket.SendResult;
import jakarta.websocket.Session;
import jakarta.websocket.server.PathParam;
import jakarta.websocket.server.ServerEndpoint;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.presence.LiveNow;
import org.mirps.employment.contribution.presence.LiveWatch;
import org.mirps.employment.contribution.presence.TabId;
import org.mirps.employment.participant.Caller;

/**
 * The socket of a section page: {@code /live/{contribution}?section=&tab=}. It carries three numbers and names, never an answer. Who may open it,
 * {@link LiveHandshake} has checked; who may keep it, {@link LiveWatch} goes on checking. What the page sends is not read.
 */
@ServerEndpoint("/live/{contribution}")
public class LiveEndpoint {

    private static final Logger LOG = Logger.getLogger(LiveEndpoint.class.getName());

    /** A page that answers no ping for so long is gone, and with it its presence. */
    private static final long IDLE_MILLISECONDS = 25_000;

    private static final CloseReason.CloseCode REFUSED = CloseReason.CloseCodes.getCloseCode(4403);
    private static final CloseReason.CloseCode SIGNED_OUT = CloseReason.CloseCodes.getCloseCode(4401);

    @Inject
    LiveWatch watch;

    private @Nullable SocketPage page;

    @OnOpen
    public void open(Session session, @PathParam("contribution") long contribution) throws IOException {
        if (session.getUserPrincipal() == null) {
            session.close(new CloseReason(SIGNED_OUT, ""));
            return;
        }
        session.setMaxIdleTimeout(IDLE_MILLISECONDS);
        page = new SocketPage(
                session,
                new ContributionId(contribution),
                parameter(session, "section"),
                Caller.of(session.getUserPrincipal().getName()),
                new TabId(parameter(session, "tab")));
        watch.add(page);
    }

    @OnClose
    public void close() {
        if (page != null) {
            watch.remove(page);
        }
    }

    /** A connection that breaks is an everyday thing: it is closed, and the page opens another. */
    @OnError
    public void broken(Throwable failure) {
        LOG.log(Level.FINE, "A live page went away", failure);
    }

    private static String parameter(Session session, String name) {
        return session.getRequestParameterMap().getOrDefault(name, List.of("")).get(0);
    }

    /** A page behind a socket: one for each, told apart by its session. */
    private record SocketPage(Session session, ContributionId contribution, String section, Caller caller, TabId tab)
            implements LiveWatch.Page {

        @Override
        public void tell(LiveNow now) {
            session.getAsyncRemote()
                    .sendText(
                            Json.createObjectBuilder()
                                    .add("revision", now.revision())
                                    .add("steps", now.steps())
                                    .add("replied", now.replied())
                                    .add("people", Json.createArrayBuilder(now.people()))
                                    .build()
                                    .toString(),
                            this::sent);
        }

        private void sent(SendResult result) {
            if (!result.isOK()) {
                lose();
            }
        }

        @Override
        public void lose() {
            close(CloseReason.CloseCodes.UNEXPECTED_CONDITION);
        }

        @Override
        public void ask() {
            try {
                session.getAsyncRemote().sendPing(ByteBuffer.allocate(0));
            } catch (IOException | IllegalArgumentException e) {
                LOG.log(Level.FINE, "A live page can't be asked", e);
            }
        }

        @Override
        public void end(LiveWatch.Ended why) {
            close(why == LiveWatch.Ended.SIGNED_OUT ? SIGNED_OUT : REFUSED);
        }

        private void close(CloseReason.CloseCode code) {
            try {
                session.close(new CloseReason(code, ""));
            } catch (IOException | IllegalStateException e) {
                LOG.log(Level.FINE, "A live page was gone before it could be closed", e);
            }
        }
    }
}
