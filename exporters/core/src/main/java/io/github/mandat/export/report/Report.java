package io.github.mandat.export.report;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.rules.assessment.Applicability;
import io.github.mandat.rules.assessment.Assessment;
import io.github.mandat.rules.assessment.ClauseVerdict;
import io.github.mandat.rules.assessment.GuaranteeVerdict;
import io.github.mandat.rules.assessment.MeasureAssessment;
import io.github.mandat.rules.assessment.ProgrammeVerdict;
import io.github.mandat.rules.assessment.Severity;
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
        PLAIN("", "000000", "FFFFFF"),
        /** In the background. */
        QUIET("–", "555555", "FFFFFF"),
        /** As it should be. */
        GOOD("✓", "0B5A2B", "E3F4E8"),
        /** Partly as it should be. */
        FAIR("~", "7A4B00", "FFF3D6"),
        /** Not as it should be. */
        BAD("✗", "9B1C1C", "FDE8E8"),
        /** Not decided. */
        OPEN("?", "1F4E8C", "E6EFFB");

        private final String sign;
        private final String ink;
        private final String paper;

        Tone(String sign, String ink, String paper) {
            this.sign = sign;
            this.ink = ink;
            this.paper = paper;
        }

        /** A sign of one character, so that colour is never needed; empty for plain text. */
        public String sign() {
            return sign;
        }

        /** A dark colour, RRGGBB, with a contrast of at least 4.5 to 1 on white and on {@link #paper}. */
        public String ink() {
            return ink;
        }

        /** A light colour for what is behind the text, RRGGBB. */
        public String paper() {
            return paper;
        }

        /** Whether it stands out from plain and quiet text. */
        public boolean isMarked() {
            return this != PLAIN && this != QUIET;
        }

        /**
         * How a verdict, a measure's status or a finding's severity strikes the reader.
         *
         * @throws IllegalArgumentException if it is none of these
         */
        public static Tone of(Enum<?> verdict) {
            if (verdict instanceof ClauseVerdict clause) {
                return switch (clause) {
                    case HONOURED -> GOOD;
                    case WEAKENED -> FAIR;
                    case MISSING, CONTRADICTED -> BAD;
                    case NOT_APPLICABLE, WAIVED -> QUIET;
                    case UNDETERMINED -> OPEN;
                };
            } else if (verdict instanceof GuaranteeVerdict guarantee) {
                return switch (guarantee) {
                    case SATISFIED -> GOOD;
                    case WEAKENED, PARTIAL -> FAIR;
                    case MISSING, BREACHED -> BAD;
                    case UNDETERMINED -> OPEN;
                };
            } else if (verdict instanceof ProgrammeVerdict programme) {
                return switch (programme) {
                    case COMPLIANT -> GOOD;
                    case NON_COMPLIANT -> BAD;
                    case UNDETERMINED -> OPEN;
                };
            }
            return ofOther(verdict);
        }

        private static Tone ofOther(Enum<?> verdict) {
            if (verdict instanceof Applicability status) {
                return switch (status) {
                    case APPLICABLE -> GOOD;
                    case VIA_INTERCOMMUNALITY, BY_ADVOCACY -> FAIR;
                    case OUT_OF_SCOPE -> BAD;
                    case UNDETERMINED -> OPEN;
                };
            } else if (verdict instanceof Severity severity) {
                return switch (severity) {
                    case ERROR -> BAD;
                    case WARNING -> FAIR;
                    case INFO -> QUIET;
                };
            }
            throw new IllegalArgumentException(verdict + " is no verdict, status or severity");
        }
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
        return text.chars().allMatch(Report::isPlain) ? text : cleaned(text);
    }

    /** Whether a UTF-16 unit is surely a character to keep: most texts have no others, and are kept as they are. */
    private static boolean isPlain(int unit) {
        if (unit < 0xA0) {
            return unit >= ' ' && unit <= '~';
        }
        return switch (Character.getType(unit)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }

    private static String cleaned(String text) {
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
