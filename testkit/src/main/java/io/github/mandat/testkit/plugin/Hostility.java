package io.github.mandat.testkit.plugin;

import java.util.List;

/** Texts that are harmless as text, and that some format or program takes for more. */
final class Hostility {

    static final List<String> ALL = List.of(
            "<script>alert(1)</script><img src=x onerror=alert(1)>",
            "\"><a href='javascript:alert(1)'>&amp;&#0;",
            "=cmd|'/C calc'!A0",
            "+1+1 @SUM(1) -2 \t=1+1",
            "]]> <!-- --> <?php ?> %00 ${jndi:ldap://127.0.0.1/x} {{7*7}} #{1}",
            "\u202Eetxet ud snes el\u202C \u2066\u2069 \u200B\uFEFF",
            "\u0000\u0007\u001B[31m\u0085\u2028\u2029\r\nBEGIN:VEVENT\r\n",
            "\uD800 seul \uDC00",
            "🏛️ 👩‍👩‍👧 e\u0301 ﷽ 漢字 العربية",
            "x".repeat(10_000),
            "`*_[lien](http://127.0.0.1/)_*` | cellule | \\ ~ $x$ # titre");

    private Hostility() {}
}
