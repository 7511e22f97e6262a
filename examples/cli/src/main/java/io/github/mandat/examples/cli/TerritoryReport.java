package io.github.mandat.examples.cli;

import io.github.mandat.catalogue.territory.Competence;
import io.github.mandat.catalogue.territory.Holder;
import io.github.mandat.catalogue.territory.Intercommunality;
import io.github.mandat.catalogue.territory.Population;
import io.github.mandat.catalogue.territory.Territory;
import io.github.mandat.catalogue.territory.TerritoryKind;
import io.github.mandat.catalogue.territory.TerritoryMatch;
import io.github.mandat.catalogue.vocabulary.Provenance;
import io.github.mandat.catalogue.vocabulary.Stated;
import io.github.mandat.export.report.Report;
import io.github.mandat.export.report.Report.Block;
import io.github.mandat.export.report.Report.Item;
import io.github.mandat.export.report.Report.Span;
import io.github.mandat.export.report.Report.Tone;
import io.github.mandat.rules.assessment.Explainer;
import java.io.PrintWriter;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is known of a territory, for a reader. */
final class TerritoryReport {

    private final TerritoryMatch match;
    private final boolean french;
    private final Explainer explainer;
    private final NumberFormat figures;

    TerritoryReport(TerritoryMatch match, Locale locale) {
        this.match = match;
        this.french = locale.equals(Locale.FRENCH);
        this.explainer = Explainer.in(locale);
        this.figures = NumberFormat.getIntegerInstance(french ? Locale.FRANCE : Locale.ENGLISH);
    }

    /** The usual abbreviation for a kind of intercommunality. */
    static String type(TerritoryKind kind) {
        return switch (kind) {
            case COMMUNITY_OF_COMMUNES -> "CC";
            case AGGLOMERATION_COMMUNITY -> "CA";
            case URBAN_COMMUNITY -> "CU";
            case METROPOLIS -> "METRO";
            case METROPOLITAN_COLLECTIVITY -> "MET69";
            case PUBLIC_TERRITORIAL_ESTABLISHMENT -> "EPT";
            default -> "";
        };
    }

    /** Says that there is no such territory, or which ones can be meant. */
    void explain(PrintWriter err) {
        if (match.candidates().isEmpty()) {
            err.println(say("Aucun territoire ne répond à « ", "No territory answers to '")
                    + match.asked()
                    + say(" ».", "'."));
        } else {
            err.println(say("Plusieurs territoires répondent à « ", "Several territories answer to '")
                    + match.asked()
                    + say(" » :", "':"));
            match.candidates().forEach(candidate -> err.println("  " + line(candidate)));
        }
        err.flush();
    }

    Report report() {
        return match.only().map(this::report).orElseGet(this::candidates);
    }

    private Report candidates() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Table(
                List.of("Code", say("Nom", "Name"), say("Département", "Department"), "Population", "Type"),
                match.candidates().stream()
                        .map(one -> List.of(
                                plain(one.code()),
                                plain(one.name()),
                                plain(one.department().orElse("")),
                                plain(one.population()
                                        .map(population -> figures.format(population.municipal()))
                                        .orElse("?")),
                                plain(explainer.term(one.kind()))))
                        .toList()));
        return new Report(say("Plusieurs territoires : ", "Several territories: ") + match.asked(), blocks);
    }

    private Report report(Territory territory) {
        List<Block> blocks = new ArrayList<>();
        if (match.successor()) {
            blocks.add(new Block.Paragraph(List.of(new Span(
                    say("Le code ", "The code ")
                            + match.asked()
                            + say(
                                    " n'est plus celui d'une commune ; son territoire est aujourd'hui dans celle-ci.",
                                    " is no longer that of a commune; its territory is now in this one."),
                    Tone.FAIR))));
        }
        blocks.add(new Block.Paragraph(List.of(plain(Stream.of(
                        explainer.term(territory.kind()),
                        territory
                                .department()
                                .map(code -> say("département ", "department ") + code)
                                .orElse(""),
                        people(territory.population()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "))))));
        territory
                .intercommunalities()
                .known()
                .ifPresent(groups -> blocks.add(new Block.Items(
                        groups.isEmpty()
                                ? List.of(item(say("Aucune intercommunalité", "No intercommunality")))
                                : groups.stream().map(this::group).toList())));
        if (!territory.competences().isEmpty()) {
            blocks.add(new Block.Heading(2, List.of(plain(say("Compétences", "Competences")))));
            blocks.add(new Block.Table(
                    List.of(say("Compétence", "Competence"), say("Qui", "Who"), "Source"),
                    territory.competences().stream().map(this::competence).toList()));
        }
        blocks.add(new Block.Heading(2, List.of(plain(say("Millésimes", "Vintages")))));
        blocks.add(new Block.Items(match.vintage().stream()
                .map(list -> item(list.id() + " — " + list.title()))
                .toList()));
        return new Report(territory.name() + " (" + territory.code() + ")", blocks);
    }

    private String people(Optional<Population> population) {
        return population
                .map(known -> figures.format(known.municipal())
                        + say(" habitants", " inhabitants")
                        + year(known.year())
                        + known.total()
                                .map(total -> say(", population totale ", ", total population ")
                                        + figures.format(total)
                                        + year(known.totalYear().or(known::year)))
                                .orElse(""))
                .orElse(say("population inconnue", "population unknown"));
    }

    private static String year(Optional<Integer> year) {
        return year.map(known -> " (" + known + ")").orElse("");
    }

    private String line(Territory territory) {
        return territory.code() + " " + territory.name()
                + territory.department().map(code -> " (" + code + ")").orElse("") + ", "
                + people(territory.population());
    }

    private Item group(Intercommunality group) {
        return item(group.name() + " (" + group.code() + ", " + explainer.term(group.kind()) + ")");
    }

    private List<Span> competence(Competence competence) {
        String who = competence
                .holder()
                .known()
                .map(holder -> holder(competence, holder))
                .orElse(competence.holder() instanceof Stated.Unknown<?> open ? open.because() : "?");
        boolean open = competence.holder().known().isEmpty();
        return List.of(
                plain(competence.competence().value()),
                new Span(who, open ? Tone.OPEN : Tone.PLAIN),
                new Span(
                        competence.sources().stream()
                                .flatMap(source -> Stream.of(source).map(Provenance::locator))
                                .flatMap(Optional::stream)
                                .collect(Collectors.joining(", ")),
                        Tone.QUIET));
    }

    private String holder(Competence competence, Holder holder) {
        return competence
                .authority()
                .map(name -> holder == Holder.SHARED ? say("partagée avec ", "shared with ") + name : name)
                .orElse(explainer.term(holder));
    }

    private static Item item(String text) {
        return new Item(List.of(plain(text)), List.of());
    }

    private static Span plain(String text) {
        return new Span(text, Tone.PLAIN);
    }

    private String say(String inFrench, String inEnglish) {
        return french ? inFrench : inEnglish;
    }
}
