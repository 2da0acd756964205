package org.servicecharter.web.workshop.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The scripts that every board has, one after the other, as one: a phone loads them before its first card, and two dozen
 * answers would bring as many heads. Its name is made of what is in it.
 */
@Named
@ApplicationScoped
public class BoardScripts {

    /** In the order in which they build on each other. */
    private static final List<String> PARTS = List.of(
            "dom",
            "keep",
            "say",
            "store",
            "step",
            "breakout",
            "live",
            "outbox",
            "clock",
            "cards",
            "calm",
            "drag",
            "undo",
            "apart",
            "same",
            "suggest",
            "group",
            "vote",
            "result",
            "review",
            "poll",
            "asked",
            "flags");

    @Inject
    private ServletContext application;

    private byte[] whole;
    private String name;

    /** Where a page finds it. */
    public String getAddress() {
        return application.getContextPath() + "/scripts/" + name();
    }

    synchronized String name() {
        if (name == null) {
            whole = read();
            name = hash(whole) + ".js";
        }
        return name;
    }

    synchronized byte[] whole() {
        name();
        return whole;
    }

    private byte[] read() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String part : PARTS) {
            String path = "/resources/board/" + part + ".js";
            try (InputStream in = application.getResourceAsStream(path)) {
                if (in == null) {
                    throw new FileNotFoundException(path);
                }
                in.transferTo(all);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all.toByteArray();
    }

    private static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
