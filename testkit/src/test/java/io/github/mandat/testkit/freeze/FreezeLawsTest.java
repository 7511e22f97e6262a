package io.github.mandat.testkit.freeze;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mandat.testkit.freeze.Freeze.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** A store only shrinks, and what it does is what a plain map of degrees would do. */
class FreezeLawsTest {

    @Provide
    Arbitrary<Map<String, Degree>> gaps() {
        return Arbitraries.maps(Arbitraries.of("g1", "g2", "g3", "g4"), Arbitraries.of(Degree.class));
    }

    private static List<Gap> gaps(Map<String, Degree> degrees) {
        return new TreeMap<>(degrees)
                .entrySet().stream()
                        .map(gap -> new Gap(gap.getKey(), gap.getValue(), gap.getKey(), gap.getKey()))
                        .toList();
    }

    @Property
    void a_store_only_shrinks_and_accepts_what_is_no_worse_than_before(
            @ForAll("gaps") Map<String, Degree> before,
            @ForAll @Size(max = 4) List<@From("gaps") Map<String, Degree>> later)
            throws IOException {
        Path folder = Files.createTempDirectory("freeze");
        Freeze freeze = Freeze.in(folder.resolve("store.txt"));
        freeze.mode(Mode.UPDATE).hold("check", "programme", gaps(before));
        Map<String, Degree> accepted = new TreeMap<>(before);
        for (Map<String, Degree> today : later) {
            Frozen strict = freeze.mode(Mode.VERIFY).hold("check", "programme", gaps(today));
            boolean stale = accepted.entrySet().stream()
                    .anyMatch(gap -> !today.containsKey(gap.getKey())
                            || today.get(gap.getKey()).compareTo(gap.getValue()) < 0);
            assertThat(strict.refusal().isPresent()).isEqualTo(stale);
            Frozen frozen = freeze.mode(Mode.UPDATE).hold("check", "programme", gaps(today));
            Map<String, Degree> known = accepted;
            assertThat(frozen.accepted())
                    .allMatch(
                            gap -> known.containsKey(gap.item()) && gap.degree().compareTo(known.get(gap.item())) <= 0);
            assertThat(frozen.fresh())
                    .noneMatch(
                            gap -> known.containsKey(gap.item()) && gap.degree().compareTo(known.get(gap.item())) <= 0);
            assertThat(frozen.accepted().size() + frozen.fresh().size()).isEqualTo(today.size());
            accepted = new TreeMap<>(accepted);
            accepted.keySet().retainAll(today.keySet());
            accepted.replaceAll((item, degree) -> today.get(item).compareTo(degree) < 0 ? today.get(item) : degree);
            assertThat(freeze.mode(Mode.VERIFY)
                            .hold("check", "programme", gaps(today))
                            .refusal())
                    .isEmpty();
        }
        Files.delete(folder.resolve("store.txt"));
        Files.delete(folder);
    }
}
