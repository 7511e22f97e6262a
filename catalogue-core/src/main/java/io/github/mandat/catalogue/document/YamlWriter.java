package io.github.mandat.catalogue.document;

import java.io.StringWriter;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.emitter.Emitter;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.ImplicitTuple;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;

/** Nodes to YAML that readers of any version of YAML understand alike: whatever one could take for no text is quoted. */
final class YamlWriter {

    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setIndent(2)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .setSplitLines(false)
            .setWidth(Integer.MAX_VALUE)
            .setUseUnicodeEncoding(true)
            .build();
    private static final Pattern NUMBER_LIKE =
            Pattern.compile("[-+.]?[0-9].*|[-+]?\\.(?:inf|nan)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> WORDS =
            Set.of("", "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", "=", "<<");

    private final Emitter emitter;

    private YamlWriter(Emitter emitter) {
        this.emitter = emitter;
    }

    static String write(Node node) {
        Buffer text = new Buffer();
        Emitter emitter = new Emitter(SETTINGS, text);
        emitter.emit(new StreamStartEvent());
        emitter.emit(new DocumentStartEvent(false, Optional.empty(), Map.of()));
        new YamlWriter(emitter).emit(node);
        emitter.emit(new DocumentEndEvent(false));
        emitter.emit(new StreamEndEvent());
        return text.toString();
    }

    private void emit(Node node) {
        if (node instanceof Node.Obj object) {
            emitter.emit(new MappingStartEvent(Optional.empty(), Optional.empty(), true, FlowStyle.BLOCK));
            object.fields().forEach((name, field) -> {
                text(name);
                emit(field.value());
            });
            emitter.emit(new MappingEndEvent());
        } else if (node instanceof Node.Arr array) {
            emitter.emit(new SequenceStartEvent(Optional.empty(), Optional.empty(), true, FlowStyle.BLOCK));
            array.items().forEach(this::emit);
            emitter.emit(new SequenceEndEvent());
        } else if (node instanceof Node.Text text) {
            text(text.text());
        } else if (node instanceof Node.Num number) {
            scalar(number.digits(), ScalarStyle.PLAIN);
        } else {
            scalar(node instanceof Node.Bool bool ? Boolean.toString(bool.value()) : "null", ScalarStyle.PLAIN);
        }
    }

    private void text(String text) {
        boolean ambiguous =
                NUMBER_LIKE.matcher(text).matches() || WORDS.contains(text.toLowerCase(java.util.Locale.ROOT));
        scalar(
                text,
                ambiguous ? ScalarStyle.DOUBLE_QUOTED : text.contains("\n") ? ScalarStyle.LITERAL : ScalarStyle.PLAIN);
    }

    /** The emitter quotes a plain scalar where it must. */
    private void scalar(String text, ScalarStyle style) {
        emitter.emit(new ScalarEvent(Optional.empty(), Optional.empty(), new ImplicitTuple(true, true), text, style));
    }

    private static final class Buffer extends StringWriter implements StreamDataWriter {}
}
