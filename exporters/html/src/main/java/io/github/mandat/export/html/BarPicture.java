package io.github.mandat.export.html;

import io.github.mandat.export.html.Canvas.Box;
import io.github.mandat.export.html.Canvas.Type;
import java.util.List;

/** Some numbers of things as bars of one scale. */
record BarPicture(String title, String description, List<Bar> bars) implements Picture {

    private static final int STEP = 46;

    /** A number of things. */
    record Bar(String label, long count, Look look) {}

    BarPicture {
        bars = List.copyOf(bars);
    }

    @Override
    public int width() {
        return 440;
    }

    @Override
    public int height() {
        return bars.size() * STEP;
    }

    @Override
    public void draw(Canvas canvas) {
        long most = Math.max(1, bars.stream().mapToLong(Bar::count).max().orElse(1));
        int y = 0;
        for (Bar bar : bars) {
            canvas.text(0, y + 14, Canvas.fit(bar.label(), width() - 60, 14), Type.PLAIN);
            canvas.text(width(), y + 14, "" + bar.count(), Type.NUMBER);
            if (bar.count() > 0) {
                int length = (int) Math.max(3, bar.count() * (width() - 1) / most);
                canvas.shade(new Box(0, y + 22, length, 15), bar.look());
            }
            y += STEP;
        }
    }
}
