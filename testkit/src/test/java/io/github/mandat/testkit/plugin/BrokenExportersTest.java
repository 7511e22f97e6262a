package io.github.mandat.testkit.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.export.spi.ExportFormat;
import io.github.mandat.export.spi.ExportOptions;
import io.github.mandat.export.spi.Exporter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;

/** A broken promise fails the test that is named after it, and no other. */
class BrokenExportersTest {

    /** What breaks a promise, by the tests that notice. */
    private static final Map<Class<?>, Set<String>> NOTICED = Map.of(
            Honest.class, Set.of(),
            Counting.class,
                    Set.of(
                            "the_same_value_gives_the_same_bytes",
                            "several_threads_can_use_it",
                            "neither_locale_nor_time_zone_matters"),
            Closing.class, Set.of("the_stream_stays_open"),
            Localised.class, Set.of("neither_locale_nor_time_zone_matters"),
            Swallowing.class, Set.of("a_stream_that_fails_is_not_hidden", "an_export_can_be_cancelled"),
            Raw.class, Set.of("hostile_text_is_harmless_and_legible"),
            Forgetful.class, Set.of("every_id_is_there"),
            Greedy.class, Set.of("empty_documents_are_written"));

    @Test
    void every_broken_promise_is_noticed() {
        NOTICED.forEach((type, expected) -> {
            Set<String> failed = new TreeSet<>();
            EngineTestKit.engine("junit-jupiter").selectors(selectClass(type)).execute().testEvents().failed().stream()
                    .map(event -> event.getTestDescriptor().getDisplayName().replace("()", ""))
                    .forEach(failed::add);
            Set<String> undiscovered = new TreeSet<>(expected);
            undiscovered.add("it_is_discovered");
            assertEquals(undiscovered, failed, type.getSimpleName());
        });
    }

    /** Writes the titles of pledges, unless it is told otherwise. */
    private static class Plain implements Exporter {
        @Override
        public ExportFormat format() {
            return new ExportFormat("plain", "text/plain", "txt");
        }

        @Override
        public void write(Programme programme, ExportOptions options, OutputStream out) throws IOException {
            out.write(text(programme).getBytes(StandardCharsets.UTF_8));
        }

        String text(Programme programme) {
            StringBuilder text = new StringBuilder();
            programme
                    .pledges()
                    .forEach(pledge -> text.append(pledge.id())
                            .append(' ')
                            .append(pledge.title().replaceAll("[\\p{Cc}\\p{Cf}\\u2028\\u2029]", " "))
                            .append('\n'));
            return text.toString();
        }
    }

    static class Honest implements ExporterContract {
        @Override
        public Exporter exporter() {
            return new Plain();
        }
    }

    static class Counting implements ExporterContract {
        private static final AtomicInteger COUNT = new AtomicInteger();

        @Override
        public Exporter exporter() {
            return new Plain() {
                @Override
                String text(Programme programme) {
                    return super.text(programme) + COUNT.incrementAndGet();
                }
            };
        }
    }

    static class Closing implements ExporterContract {
        @Override
        public Exporter exporter() {
            return new Plain() {
                @Override
                public void write(Programme programme, ExportOptions options, OutputStream out) throws IOException {
                    super.write(programme, options, out);
                    out.close();
                }
            };
        }
    }

    static class Localised implements ExporterContract {
        @Override
        public Exporter exporter() {
            return new Plain() {
                @Override
                String text(Programme programme) {
                    return super.text(programme) + "I".toLowerCase(Locale.getDefault());
                }
            };
        }
    }

    static class Swallowing implements ExporterContract {
        @Override
        public Exporter exporter() {
            return new Plain() {
                @Override
                public void write(Programme programme, ExportOptions options, OutputStream out) {
                    try {
                        super.write(programme, options, out);
                    } catch (IOException | RuntimeException e) {
                        // what the contract forbids
                    }
                }
            };
        }
    }

    static class Raw implements ExporterContract {
        @Override
        public Exporter exporter() {
            return new Plain() {
                @Override
                String text(Programme programme) {
                    StringBuilder text = new StringBuilder(super.text(programme));
                    programme.pledges().forEach(pledge -> text.append(pledge.title()));
                    return text.toString();
                }
            };
        }
    }

    static class Forgetful implements ExporterContract {
        @Override
        public Exporter exporter() {
            return new Plain() {
                @Override
                String text(Programme programme) {
                    return super.text(programme).replaceAll("pledge-5.*\n", "");
                }
            };
        }
    }

    static class Greedy implements ExporterContract {
        @Override
        public Exporter exporter() {
            return new Plain() {
                @Override
                String text(Programme programme) {
                    return super.text(programme) + programme.pledges().get(0).id();
                }
            };
        }
    }
}
