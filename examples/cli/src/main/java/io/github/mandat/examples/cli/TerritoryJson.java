package io.github.mandat.examples.cli;

import io.github.mandat.catalogue.territory.Competence;
import io.github.mandat.catalogue.territory.Intercommunality;
import io.github.mandat.catalogue.territory.Population;
import io.github.mandat.catalogue.territory.Territory;
import io.github.mandat.catalogue.territory.TerritoryMatch;
import io.github.mandat.catalogue.vocabulary.SourceDocument;
import io.github.mandat.catalogue.vocabulary.Stated;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** What is known of a territory as one JSON object; of several candidates, what tells them apart. */
final class TerritoryJson {

    private final JsonGenerator json;

    private TerritoryJson(JsonGenerator json) {
        this.json = json;
    }

    static String of(TerritoryMatch match) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(pretty(), text)) {
            new TerritoryJson(json).write(match);
        }
        return text.toString();
    }

    private static ObjectWriteContext pretty() {
        return new ObjectWriteContext.Base() {
            @Override
            public DefaultPrettyPrinter getPrettyPrinter() {
                return new DefaultPrettyPrinter();
            }
        };
    }

    private void write(TerritoryMatch match) {
        json.writeStartObject();
        json.writeStringProperty("asked", match.asked());
        if (match.only().isPresent()) {
            json.writeBooleanProperty("successor", match.successor());
            territory(match.only().get());
            competences(match.only().get().competences());
        } else {
            json.writeArrayPropertyStart("candidates");
            for (Territory candidate : match.candidates()) {
                json.writeStartObject();
                territory(candidate);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        vintage(match.vintage());
        json.writeEndObject();
    }

    private void territory(Territory territory) {
        json.writeStringProperty("code", territory.code());
        json.writeStringProperty("name", territory.name());
        json.writeStringProperty("kind", word(territory.kind()));
        optional("department", territory.department());
        Optional<Population> population = territory.population();
        json.writeName("population");
        if (population.isPresent()) {
            json.writeNumber(population.get().municipal());
        } else {
            json.writeNull();
        }
        population.flatMap(Population::year).ifPresent(year -> json.writeNumberProperty("populationYear", year));
        population.flatMap(Population::total).ifPresent(total -> json.writeNumberProperty("populationTotal", total));
        population
                .flatMap(known -> known.totalYear().or(known::year))
                .filter(year -> population.flatMap(Population::total).isPresent())
                .ifPresent(year -> json.writeNumberProperty("populationTotalYear", year));
        List<Intercommunality> groups = territory.intercommunalities().known().orElse(List.of());
        json.writeName("intercommunality");
        if (groups.isEmpty()) {
            json.writeNull();
        } else {
            group(groups.get(0));
        }
        json.writeArrayPropertyStart("intercommunalities");
        groups.forEach(this::group);
        json.writeEndArray();
    }

    private void group(Intercommunality group) {
        json.writeStartObject();
        json.writeStringProperty("code", group.code());
        json.writeStringProperty("name", group.name());
        json.writeStringProperty("type", TerritoryReport.type(group.kind()));
        json.writeStringProperty("kind", word(group.kind()));
        json.writeEndObject();
    }

    private void competences(List<Competence> competences) {
        json.writeArrayPropertyStart("competences");
        for (Competence competence : competences) {
            json.writeStartObject();
            json.writeStringProperty("competence", competence.competence().value());
            competence.holder().known().ifPresent(holder -> json.writeStringProperty("holder", word(holder)));
            if (competence.holder() instanceof Stated.Unknown<?> open) {
                json.writeStringProperty("question", open.because());
            }
            optional("authority", competence.authority());
            optional(
                    "source",
                    competence.sources().stream()
                            .flatMap(source -> source.locator().stream())
                            .findFirst());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void vintage(List<SourceDocument> vintage) {
        json.writeArrayPropertyStart("vintage");
        for (SourceDocument list : vintage) {
            json.writeStartObject();
            json.writeStringProperty("source", list.id().value());
            json.writeStringProperty("title", list.title());
            optional("date", list.date().map(Object::toString));
            optional("url", list.url());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void optional(String name, Optional<String> value) {
        value.ifPresent(known -> json.writeStringProperty(name, known));
    }

    /** As documents write it. */
    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
