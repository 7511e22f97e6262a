package io.github.mandat.export.report;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.rules.assessment.Assessment;
import io.github.mandat.rules.assessment.MeasureAssessment;
import java.util.List;
import java.util.Locale;

/**
 * What a document says to a reader, before it is given a form. Texts hold nothing but printable characters: whatever could
 * steer a terminal or turn the direction of writing is gone. Whoever renders them escapes what is markup there.
 *
 * @param title the title
 * @param blocks the content, in order
 * @since 0.1
 */
public record Report(String title, List<Block> blocks) {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    /** How something strikes the reader, for renderers that have colours or signs. */
    public enum Tone {
        /** Nothing special. */
        PLAIN,
        /** In the background. */
        QUIET,
        /** As it should be. */
        GOOD,
        /** Partly as it should be. */
        FAIR,
        /** Not as it should be. */
        BAD,
        /** Not decided. */
        OPEN
    }

    /**
     * Some text of one tone.
     *
     * @param text the text
     * @param tone its tone
     */
    public record Span(String text, Tone tone) {
        public Span {
            text = printable(text);
            requireNonNull(tone, "tone");
        }
    }

    /**
     * A line, and the lines under it.
     *
     * @param line the line
     * @param under the lines under it
     */
    public record Item(List<Span> line, List<Item> under) {
        public Item {
            line = List.copyOf(line);
            under = List.copyOf(under);
        }
    }

    /** A piece of a report. */
    public sealed interface Block {

        /**
         * A heading.
         *
         * @param level 2 for a part, 3 for a section of a part
         * @param spans its text
         */
        record Heading(int level, List<Span> spans) implements Block {
            public Heading {
                spans = List.copyOf(spans);
            }
        }

        /**
         * A paragraph.
         *
         * @param spans its text
         */
        record Paragraph(List<Span> spans) implements Block {
            public Paragraph {
                spans = List.copyOf(spans);
            }
        }

        /**
         * A table.
         *
         * @param header the titles of its columns
         * @param rows its rows, each with a cell per column
         */
        record Table(List<String> header, List<List<Span>> rows) implements Block {
            public Table {
                header = header.stream().map(Report::printable).toList();
                rows = rows.stream().map(List::copyOf).toList();
            }
        }

        /**
         * A tree of lines.
         *
         * @param items the lines at its top
         */
        record Items(List<Item> items) implements Block {
            public Items {
                items = List.copyOf(items);
            }
        }
    }

    public Report {
        title = printable(title);
        blocks = List.copyOf(blocks);
    }

    /** The text on one line, without control and formatting characters but those that join letters. */
    public static String printable(String text) {
        StringBuilder printable = new StringBuilder();
        text.codePoints().forEach(character -> {
            switch (Character.getType(character)) {
                case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                    printable.append(' ');
                case Character.SURROGATE -> printable.append('\uFFFD');
                case Character.FORMAT -> {
                    if (character == ZERO_WIDTH_JOINER || character == ZERO_WIDTH_NON_JOINER) {
                        printable.appendCodePoint(character);
                    }
                }
                default -> printable.appendCodePoint(character);
            }
        });
        return printable.toString();
    }

    /** The report on an assessment, in French or, for any other language, in English: a summary, then the proof. */
    public static Report of(Assessment assessment, Locale language) {
        return new AssessmentReport(assessment, language).report();
    }

    /** The report on what a catalogue's measures ask of a territory, in French or, for any other language, in English. */
    public static Report of(MeasureAssessment assessment, Locale language) {
        return new MeasureAssessmentReport(assessment, language).report();
    }

    /** The report on a catalogue, in French or, for any other language, in English: its measures, theme by theme. */
    public static Report of(Catalogue catalogue, Locale language) {
        return new CatalogueReport(catalogue, language).report();
    }

    /** The report on a programme, in French or, for any other language, in English: its pledges, chapter by chapter. */
    public static Report of(Programme programme, Locale language) {
        return new ProgrammeReport(programme, language).report();
    }
}
