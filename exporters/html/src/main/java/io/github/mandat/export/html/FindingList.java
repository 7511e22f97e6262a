package io.github.mandat.export.html;

import io.github.mandat.catalogue.document.Place;
import io.github.mandat.rules.assessment.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Findings of one code together, the cure once. */
final class FindingList {

    private final Page page;
    private final Words words;
    private final Markup out;
    private final Map<String, List<Finding>> byCode;

    FindingList(Page page, List<Finding> findings) {
        this.page = page;
        this.words = page.words();
        this.out = page.out;
        this.byCode = findings.stream()
                .collect(Collectors.groupingBy(Finding::code, LinkedHashMap::new, Collectors.toList()));
    }

    void write() {
        out.element("p", words.say("FINDINGS_MEAN"), "class", "quiet");
        byCode.forEach(this::findings);
    }

    private void findings(String code, List<Finding> same) {
        Finding first = same.get(0);
        page.item("finding-" + code, code);
        out.open("details").open("summary").open("h3");
        page.tag(Look.of(first.severity()), words.term(first.severity()));
        out.text(" " + code + " (" + same.size() + ")").close();
        out.element("p", words.say("CURE", "cure", words.explainer().cure(first)), "class", "quiet")
                .close();
        out.open("ul", "class", "rows");
        for (Finding finding : same) {
            out.open("li").text(words.sentence(finding.reason()) + " ");
            page.quiet(finding.place().map(Place::toString).orElse(finding.document() + finding.pointer()));
            out.close();
        }
        out.close().close().close().newLine();
    }
}
