package io.github.mandat.export;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** File names as URI references. */
final class FileUri {

    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:/.*", Pattern.DOTALL);
    private static final String UNRESERVED = "-._~/!$&'()*+,;=@";

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private FileUri() {}

    /**
     * A relative name as a relative reference, an absolute one as a {@code file:} URI; with slashes on every system, and all else
     * that could be taken for more than a name percent-encoded.
     */
    static String of(String file) {
        String name = file.replace('\\', '/');
        while (name.startsWith("./")) {
            name = name.substring(2);
        }
        if (DRIVE.matcher(name).matches()) {
            return "file:///" + name.substring(0, 2) + encode(name.substring(2));
        } else if (name.startsWith("//")) {
            return "file:" + encode(name);
        } else {
            return (name.startsWith("/") ? "file://" : "") + encode(name);
        }
    }

    private static String encode(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
            boolean isLetter =
                    octet >= '0' && octet <= '9' || octet >= 'A' && octet <= 'Z' || octet >= 'a' && octet <= 'z';
            if (isLetter || octet > 0 && UNRESERVED.indexOf(octet) >= 0) {
                encoded.append((char) octet);
            } else {
                encoded.append('%').append(HEX.toHexDigits(octet));
            }
        }
        return encoded.toString();
    }
}
