package io.github.mandat.export.pdf;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Splits a paragraph where the direction of writing changes, as Unicode has it. */
final class DirectionRuns implements BidiSplitter {

    private final List<BidiTextRun> runs = new ArrayList<>();

    @Override
    public void setParagraph(String paragraph, byte direction) {
        runs.clear();
        Bidi bidi = new Bidi(paragraph, direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        for (int run = 0; run < bidi.getRunCount(); run++) {
            int start = bidi.getRunStart(run);
            boolean leftward = bidi.getRunLevel(run) % 2 == 1;
            runs.add(new BidiTextRun(start, bidi.getRunLimit(run) - start, leftward ? RTL : LTR));
        }
    }

    @Override
    public int countTextRuns() {
        return runs.size();
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
        return runs.get(index);
    }

    /** The report is in French or English, whatever it cites. */
    @Override
    public byte getBaseDirection(String paragraph) {
        return LTR;
    }
}
