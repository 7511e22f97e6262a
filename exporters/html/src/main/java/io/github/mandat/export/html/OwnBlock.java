package io.github.mandat.export.html;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** A style or a script of this module, with the digest by which a page allows it and nothing else. */
record OwnBlock(String text) {

    static final OwnBlock STYLE = read("page.css");
    static final OwnBlock SCRIPT = read("page.js");

    private static OwnBlock read(String name) {
        try (InputStream in = OwnBlock.class.getResourceAsStream(name)) {
            byte[] bytes = requireNonNull(in, name).readAllBytes();
            return new OwnBlock(new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /** As a content security policy names it: {@code 'sha256-…'}. */
    String source() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
