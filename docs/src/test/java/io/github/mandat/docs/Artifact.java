package io.github.mandat.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What the build publishes: every module that does not say that it is not deployed. */
record Artifact(String id, String version, Path folder) {

    private static final Pattern MODULE = Pattern.compile("<module>(.*)</module>");
    private static final Pattern ID = Pattern.compile("^  <artifactId>(.*)</artifactId>", Pattern.MULTILINE);
    private static final Pattern VERSION = Pattern.compile("^  <version>(.*)</version>", Pattern.MULTILINE);

    static List<Artifact> published() throws IOException {
        String parent = Files.readString(Generated.ROOT.resolve("pom.xml"));
        String version = first(VERSION, parent);
        String modules = parent.substring(0, parent.indexOf("</modules>"));
        List<Path> folders = MODULE.matcher(modules)
                .results()
                .map(module -> Generated.ROOT.resolve(module.group(1)))
                .toList();
        List<Artifact> published = new ArrayList<>();
        for (Path folder : folders) {
            String pom = Files.readString(folder.resolve("pom.xml"));
            if (!pom.contains("<maven.deploy.skip>true<")) {
                published.add(new Artifact(first(ID, pom), version, folder));
            }
        }
        return published;
    }

    private static String first(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .findFirst()
                .map(found -> found.group(1))
                .orElseThrow();
    }

    /** The pom as it is published, with a placeholder for the version of this release. */
    String pom() throws IOException {
        return Files.readString(folder.resolve("target/published-pom.xml"))
                .replace("<version>" + version + "</version>", "<version>VERSION</version>");
    }

    Path jar() {
        return folder.resolve("target").resolve(id + "-" + version + ".jar");
    }

    boolean hasJar() throws IOException {
        return !Files.readString(folder.resolve("pom.xml")).contains("<packaging>pom<");
    }

    boolean hasClasses() {
        return Files.exists(folder.resolve("src/main/java"));
    }
}
