package io.github.mandat.examples.cli;

import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.UsageMessageSpec;

/** How wide lines can be. */
final class Screen {

    private static final int PAGE = 100;

    private Screen() {}

    /** The terminal's width, or what COLUMNS says, or that of a page. */
    static int width(boolean onScreen) {
        String columns = System.getenv("COLUMNS");
        if (columns != null && columns.matches("[0-9]{1,4}")) {
            return Integer.parseInt(columns);
        }
        return onScreen && Ansi.AUTO.enabled()
                ? new UsageMessageSpec().autoWidth(true).width()
                : PAGE;
    }
}
