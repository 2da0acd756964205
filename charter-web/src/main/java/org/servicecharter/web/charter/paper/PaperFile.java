package org.servicecharter.web.charter.paper;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file that is kept by whoever fetched it, who asks each time whether it still holds, like the page. */
record PaperFile(String name, String type, byte[] content) {

    Response answer(Request request) {
        EntityTag tag = new EntityTag(sha256(content));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(content, type) : unchanged)
                .tag(tag)
                .header("Cache-Control", "public, no-cache")
                .header("Content-Disposition", "inline; filename=\"" + name + "\"")
                .build();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
