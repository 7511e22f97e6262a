package io.github.mandat.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Parses and keeps nothing: the bound of any reader. It makes each name and text, as a reader must. */
final class Parsers {

    private static final JsonFactory JSON = new JsonFactory();

    private Parsers() {}

    /** The number of characters in all names and texts. */
    static long json(byte[] document) {
        long characters = 0;
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), document)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                characters += token == JsonToken.PROPERTY_NAME
                        ? parser.currentName().length()
                        : token == JsonToken.VALUE_STRING ? parser.getString().length() : 0;
            }
        }
        return characters;
    }

    /** The number of events. */
    static long yaml(byte[] document) {
        return yaml(new ByteArrayInputStream(document));
    }

    /** The number of events. */
    static long yaml(InputStream document) {
        long events = 0;
        for (var event : new Parse(LoadSettings.builder().build()).parseInputStream(document)) {
            events += event.getEventId().ordinal() >= 0 ? 1 : 0;
        }
        return events;
    }
}
