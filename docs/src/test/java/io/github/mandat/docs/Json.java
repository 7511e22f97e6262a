package io.github.mandat.docs;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** JSON as maps and lists. */
final class Json {

    private Json() {}

    static Object parse(String text) {
        return new JsonMapper().readValue(text, Object.class);
    }

    @SuppressWarnings("unchecked") // an object has texts for names
    static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked") // a list is a list
    static List<Object> list(Object value) {
        return (List<Object>) value;
    }
}
