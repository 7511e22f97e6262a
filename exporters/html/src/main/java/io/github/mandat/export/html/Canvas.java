package io.github.mandat.export.html;

import java.util.ArrayList;
import java.util.List;

/**
 * Draws on an SVG. Colours are those of paper, as attributes, so that any program shows them; a page in the dark overrides them
 * by class.
 */
final class Canvas {

    private static final String FONT = "system-ui, 'Segoe UI', Roboto, 'Liberation Sans', Helvetica, Arial, sans-serif";

    /** For the width of bold text of 14. */
    private static final int STRONG = 16;

    /** How a text is set. */
    enum Type {
        STRONG(14, "600", "ink", "start"),
        PLAIN(14, "400", "ink", "start"),
        SMALL(12, "400", "soft", "start"),
        /** Ends where it is put. */
        NUMBER(14, "600", "ink", "end");

        private final int size;
        private final String weight;
        private final String css;
        private final String anchor;

        Type(int size, String weight, String css, String anchor) {
            this.size = size;
            this.weight = weight;
            this.css = css;
            this.anchor = anchor;
        }
    }

    /** A rectangle. */
    record Box(int x, int y, int width, int height) {}

    private final Markup out;

    Canvas(Markup out) {
        this.out = out;
    }

    /** Opens the group that all texts of a picture share. */
    void begin() {
        out.open("g", "font-family", FONT);
    }

    void end() {
        out.close();
    }

    void text(int x, int baseline, String text, Type type) {
        out.element(
                "text",
                text,
                "x",
                "" + x,
                "y",
                "" + baseline,
                "font-size",
                "" + type.size,
                "font-weight",
                type.weight,
                "fill",
                type.css.equals("soft") ? "#4a5563" : "#17202b",
                "class",
                type.css,
                "text-anchor",
                type.anchor);
    }

    /** A cell: a shade, its sign, a word. */
    void cell(Box box, Look look, String word) {
        shade(box, look);
        sign(box.x() + 6, box.y() + (box.height() - 12) / 2, look, "on-" + look.css());
        out.element(
                "text",
                fit(word, box.width() - 24, 12),
                "x",
                "" + (box.x() + 21),
                "y",
                "" + (box.y() + box.height() / 2 + 4),
                "font-size",
                "12",
                "fill",
                look.ink(),
                "class",
                "on-" + look.css());
    }

    /** A rectangle in a shade, with an edge. */
    void shade(Box box, Look look) {
        boolean dashed = look == Look.NONE || look == Look.OPEN;
        out.empty(
                "rect",
                "x",
                "" + box.x(),
                "y",
                "" + box.y(),
                "width",
                "" + box.width(),
                "height",
                "" + box.height(),
                "rx",
                "3",
                "fill",
                look.fill(),
                "stroke",
                "#6b7785",
                "stroke-dasharray",
                dashed ? "3 2" : "none",
                "class",
                "cell-" + look.css());
    }

    /** A sign, 12 wide and high. */
    void sign(int x, int y, Look look, String css) {
        out.empty(
                "path",
                "d",
                look.path(),
                "transform",
                "translate(" + x + " " + y + ")",
                "fill",
                "none",
                "stroke",
                css.startsWith("on-") ? look.ink() : "#17202b",
                "stroke-width",
                "1.8",
                "stroke-linecap",
                "round",
                "stroke-linejoin",
                "round",
                "class",
                "sign-" + css);
    }

    void rule(int x, int y, int width) {
        out.empty(
                "line",
                "x1",
                "" + x,
                "x2",
                "" + (x + width),
                "y1",
                "" + y,
                "y2",
                "" + y,
                "stroke",
                "#c3cad3",
                "class",
                "rule");
    }

    /** The text in lines that fit a width, at most so many; the last one is cut short where it must be. */
    static List<String> wrap(String text, int width, int most) {
        List<String> lines = new ArrayList<>();
        String rest = Markup.printable(text).strip();
        while (!rest.isEmpty() && lines.size() < most - 1 && width(rest, STRONG) > width) {
            int end = fitting(rest, width, STRONG);
            int space = rest.lastIndexOf(' ', end);
            int cut = space > end / 3 ? space : end;
            lines.add(rest.substring(0, cut).strip());
            rest = rest.substring(cut).strip();
        }
        lines.add(fit(rest, width, STRONG));
        return lines;
    }

    /** The text, cut short where it is wider. */
    static String fit(String text, int width, int size) {
        String line = Markup.printable(text);
        return width(line, size) <= width ? line : line.substring(0, fitting(line, width - size, size)) + "…";
    }

    private static int fitting(String text, int width, int size) {
        int end = 0;
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            if (width(text.substring(0, next), size) > width) {
                break;
            }
            end = next;
        }
        return end > 0 || text.isEmpty() ? end : text.offsetByCodePoints(0, 1);
    }

    /** About as wide as in a wide typeface. */
    private static int width(String text, int size) {
        double wide = text.codePoints()
                .mapToDouble(character -> {
                    if (character > 0x2E7F) {
                        return 1.1;
                    } else if ("iljtfr.,:;'’|!()[] -".indexOf(character) >= 0) {
                        return 0.36;
                    }
                    return Character.isUpperCase(character) || "mwMW%@€œŒ—…".indexOf(character) >= 0 ? 0.78 : 0.59;
                })
                .sum();
        return (int) Math.ceil(wide * size);
    }
}
