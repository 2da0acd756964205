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
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.servicecharter.shared.Sha256;

/**
 * Scripts one after the other, as one: a phone loads them before its first card, and three dozen answers would bring as
 * many heads.
 */
@Named
@ApplicationScoped
public class BoardScripts {

    /** By name, in the order in which they build on each other: what every board has, and what only phones have. */
    private static final Map<String, List<String>> PARTS = Map.of(
            "board",
            List.of(
                    "dom",
                    "keep",
                    "say",
                    "store",
                    "step",
                    "breakout",
                    "live",
                    "outbox",
                    "refused",
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
                    "flags"),
            "phone",
            List.of("own", "finish", "write", "reading", "drafting", "wall", "seat", "recall", "phone"));

    private final Map<String, Script> scripts = new ConcurrentHashMap<>();

    @Inject
    private ServletContext application;

    /** Where a page finds the one of this name. */
    public String address(String name) {
        return application.getContextPath() + "/scripts/"
                + find(name).orElseThrow().file();
    }

    /** Empty when there is none of this name. */
    Optional<Script> find(String name) {
        return Optional.ofNullable(PARTS.get(name))
                .map(parts -> scripts.computeIfAbsent(name, same -> {
                    byte[] whole = read(parts);
                    return new Script(name + "-" + hash(whole) + ".js", whole);
                }));
    }

    /** One script, and the name of its file, which is another when it is. */
    record Script(String file, byte[] whole) {}

    private byte[] read(List<String> parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String part : parts) {
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
        return HexFormat.of().formatHex(Sha256.of(content), 0, 8);
    }
}
