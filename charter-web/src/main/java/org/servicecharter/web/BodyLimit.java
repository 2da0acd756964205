package org.servicecharter.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Refuses what is larger than anything the REST API has use for, before it is parsed, whether the caller said how much
 * would come (Content-Length) or not.
 */
@Provider
public class BodyLimit implements ContainerRequestFilter {

    /** Bytes of JSON: ten times what the largest command needs. */
    static final int JSON = 256 * 1024;

    /** Bytes of a file: more than any concept takes, which says better what is wrong with its file. */
    static final int FILE = 8 * 1024 * 1024;

    /** Bytes of a list of people, as large as the import page takes it. */
    static final int PEOPLE = 20 * 1024 * 1024;

    private static final int MOST_SWALLOWED = 32 * 1024 * 1024;

    @Inject
    private Words words;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        int limit = limit(request);
        InputStream in = request.getEntityStream();
        byte[] body = in.readNBytes(limit + 1);
        if (body.length > limit) {
            swallow(in);
            request.abortWith(new Problem(413, words.format("general.tooLarge", limit / 1024), "http.413").response());
        } else {
            request.setEntityStream(new ByteArrayInputStream(body));
        }
    }

    private static int limit(ContainerRequestContext request) {
        if (request.getUriInfo().getPath().equals("people")) {
            return PEOPLE;
        }
        MediaType type = request.getMediaType();
        return type == null || MediaType.APPLICATION_JSON_TYPE.isCompatible(type) ? JSON : FILE;
    }

    /** Who is still sending does not read the answer; who never ends is cut off. */
    private static void swallow(InputStream in) throws IOException {
        byte[] rest = new byte[JSON];
        int left = MOST_SWALLOWED;
        for (int read = JSON; read == JSON && left > 0; left -= read) {
            read = in.readNBytes(rest, 0, JSON);
        }
    }
}
