package io.github.mandat.export.pdf;

import io.github.mandat.export.report.Report.Span;
import io.github.mandat.export.report.Report.Tone;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;

/** Elements of a page. Texts go into the tree as texts: nothing in them can be markup. */
final class Html {

    private static final char NO_BREAK_SPACE = 0xA0;

    private Html() {}

    static Element append(Element parent, String name) {
        Element child = parent.getOwnerDocument().createElement(name);
        parent.appendChild(child);
        return child;
    }

    static Element append(Element parent, String name, String style) {
        Element child = append(parent, name);
        child.setAttribute("class", style);
        return child;
    }

    static void text(Element parent, String text) {
        parent.appendChild(parent.getOwnerDocument().createTextNode(Legible.text(text)));
    }

    /** Spans on one line. What has a tone has a sign too, so that nothing is said by its colour alone. */
    static void spans(Element parent, List<Span> spans) {
        for (Span span : spans) {
            // Each in an element of its own, plain or not: the renderer then draws them in their order.
            Element element = append(parent, "span");
            if (span.tone() != Tone.PLAIN && !span.text().isBlank()) {
                element.setAttribute("class", span.tone().name().toLowerCase(Locale.ROOT));
                text(element, (span.tone().isMarked() ? span.tone().sign() + NO_BREAK_SPACE : "") + span.text());
            } else {
                text(element, span.text());
            }
        }
    }
}
