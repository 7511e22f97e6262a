package io.github.mandat.export.html;

/** A picture: a page draws it among its text, and the SVG format alone on a sheet. */
interface Picture {

    /** What it shows, in a few words. */
    String title();

    /** What comes out of it, for who cannot see it. */
    String description();

    int width();

    int height();

    void draw(Canvas canvas);

    /**
     * Draws it among other elements.
     *
     * @param id begins the ids in it
     */
    default void into(Markup out, String id) {
        out.open(
                "svg",
                "viewBox",
                "0 0 " + width() + " " + height(),
                "role",
                "img",
                "aria-labelledby",
                id + "-t " + id + "-d");
        drawn(out, id);
        out.close().newLine();
    }

    private void drawn(Markup out, String id) {
        out.element("title", title(), "id", id + "-t").element("desc", description(), "id", id + "-d");
        Canvas canvas = new Canvas(out);
        canvas.begin();
        draw(canvas);
        canvas.end();
    }

    /** The picture as an SVG document: on a sheet of its own, so that it can be read on any background. */
    default String alone(String language) {
        int margin = 20;
        int width = width() + 2 * margin;
        int height = height() + 2 * margin + 24;
        Markup out = new Markup().prologue("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        out.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "width",
                "" + width,
                "height",
                "" + height,
                "viewBox",
                "0 0 " + width + " " + height,
                "role",
                "img",
                "aria-labelledby",
                "p-t p-d",
                "lang",
                language);
        out.empty("rect", "width", "" + width, "height", "" + height, "fill", "#ffffff", "rx", "4");
        out.open("g", "transform", "translate(" + margin + " " + (margin + 24) + ")");
        drawn(out, "p");
        out.close();
        Canvas heading = new Canvas(out);
        heading.begin();
        heading.text(margin, margin + 12, Canvas.fit(title(), width() - 10, 14), Canvas.Type.STRONG);
        heading.end();
        return out.close().newLine().toString();
    }
}
