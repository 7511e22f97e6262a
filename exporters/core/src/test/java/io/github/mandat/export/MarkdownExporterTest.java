package io.github.mandat.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mandat.catalogue.vocabulary.Document;
import io.github.mandat.export.fixture.Fixture;
import io.github.mandat.export.fixture.Golden;
import io.github.mandat.export.spi.ExportOption;
import io.github.mandat.export.spi.ExportOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownExporterTest {

    private static String markdown(Document document, Locale language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportOptions options = ExportOptions.standard().with(ExportOption.LANGUAGE, language);
        Exporters.standard().write(document, "markdown", options, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Run with -Dmandat.update=true to take what is written as the new golden files, then read them. */
    @ParameterizedTest
    @CsvSource({"assessment,fr", "assessment,en", "programme,fr", "programme,en", "catalogue,fr", "catalogue,en"})
    void reports_are_as_the_golden_files(String kind, String language) throws IOException {
        String written = markdown(new Fixture("").document(kind), Locale.forLanguageTag(language));
        Golden.assertSame(kind + "_" + language + ".md", written);
    }

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private static String text(String markdown) {
        return TextContentRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .render(PARSER.parse(markdown));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script> ",
                "[x](javascript:alert(1)) ",
                "![x](https://example.org/x.png) ",
                "`code` ",
                "*a* _b_ **c** ~~d~~ ",
                "# ",
                "- ",
                "+ ",
                "1. ",
                "1) ",
                "> ",
                "=== ",
                "--- ",
                "| a | b | ",
                "&lt; &amp; &#42; ",
                "\\ ",
                "https://example.org ",
                "<https://example.org> ",
                "$x$ ",
                "]]> ",
                "```",
                "    ",
                "\t"
            })
    void what_stands_in_a_document_is_no_markup(String hostile) throws IOException {
        for (String kind : List.of("assessment", "programme", "catalogue")) {
            String harmless = markdown(new Fixture("").document(kind), Locale.FRENCH);
            String markdown = markdown(new Fixture(hostile).document(kind), Locale.FRENCH);
            assertEquals(shape(harmless), shape(markdown), kind);
            String said = hostile.strip();
            assertTrue(text(markdown).contains(said), () -> kind + " lost " + said + ":\n" + markdown);
        }
    }

    /** How many of each thing that is more than text. */
    private static String shape(String markdown) {
        StringBuilder shape = new StringBuilder();
        PARSER.parse(markdown).accept(new AbstractVisitor() {
            private void count(Node node) {
                shape.append(node.getClass().getSimpleName()).append(' ');
                visitChildren(node);
            }

            @Override
            public void visit(HtmlInline node) {
                count(node);
            }

            @Override
            public void visit(HtmlBlock node) {
                count(node);
            }

            @Override
            public void visit(Link node) {
                count(node);
            }

            @Override
            public void visit(Image node) {
                count(node);
            }

            @Override
            public void visit(Code node) {
                count(node);
            }

            @Override
            public void visit(FencedCodeBlock node) {
                count(node);
            }

            @Override
            public void visit(IndentedCodeBlock node) {
                count(node);
            }

            @Override
            public void visit(BlockQuote node) {
                count(node);
            }

            @Override
            public void visit(Heading node) {
                count(node);
            }

            @Override
            public void visit(OrderedList node) {
                count(node);
            }

            @Override
            public void visit(ThematicBreak node) {
                count(node);
            }

            @Override
            public void visit(Emphasis node) {
                count(node);
            }

            @Override
            public void visit(CustomBlock node) {
                shape.append(node instanceof TableBlock ? "Table " : "Custom ");
                visitChildren(node);
            }
        });
        return shape.toString();
    }

    @Test
    void nothing_steers_a_terminal_or_turns_the_writing() throws IOException {
        String hostile = "\u001b[31m\u0007\u0000\u202e\u2066\u200b\ud800\r\n\u2028";
        String markdown = markdown(new Fixture(hostile).assessment(), Locale.FRENCH);
        assertFalse(
                markdown.codePoints()
                        .anyMatch(character -> character != '\n'
                                && (Character.isISOControl(character)
                                        || Character.getType(character) == Character.FORMAT
                                        || Character.getType(character) == Character.SURROGATE)),
                markdown);
        assertEquals(shape(markdown(new Fixture("").assessment(), Locale.FRENCH)), shape(markdown), "the same report");
    }

    @Test
    void letters_of_all_scripts_and_emoji_are_kept() throws IOException {
        String text = "Œuvre d'été ≥ 10 € 👩‍👧 سلام ";
        assertTrue(markdown(new Fixture(text).assessment(), Locale.ENGLISH).contains(text.strip()));
    }
}
