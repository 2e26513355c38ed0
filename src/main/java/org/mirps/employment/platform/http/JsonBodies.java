package org.mirps.employment.platform.http;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/**
 * The one reader of JSON bodies: what a resource takes is a flat record, and {@link FlatJson} reads no more than that. The server's own
 * binding never sees a body: its parser looks for the end of a member that nobody asked for, also where the body has ended
 * (docs/decisions/0032). It is asked before that because {@code Record} is nearer to a record than {@code Object}.
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class JsonBodies implements MessageBodyReader<Record> {

    /** An answer has at most 20,000 characters; written as {@code \\u0000} each, that is 120,000 bytes. */
    static final int MOST_BYTES = 256 * 1024;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type.isRecord();
    }

    /** @throws ClientErrorException 400 for what is no such record, 413 for what is too large */
    @Override
    public Record readFrom(
            Class<Record> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream in)
            throws IOException {
        byte[] body = in.readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        try {
            return FlatJson.read(body, type);
        } catch (FlatJson.Unreadable e) {
            throw new BadRequestException(e);
        }
    }
}
