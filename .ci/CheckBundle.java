import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Holds an unpacked bundle against what Maven Central publishes as its requirements, and against what this project promises
 * beside them: {@code java CheckBundle.java BUNDLE}. Signatures are verified with the keys of {@code gpg}. Prints every fault.
 */
public final class CheckBundle {

    private static final Map<String, String> CHECKSUMS =
            Map.of(".md5", "MD5", ".sha1", "SHA-1", ".sha256", "SHA-256", ".sha512", "SHA-512");
    private static final List<String> REQUIRED = List.of(
            "name",
            "description",
            "url",
            "licenses/license/name",
            "licenses/license/url",
            "developers/developer/name",
            "developers/developer/url",
            "scm/connection",
            "scm/url");
    private static final List<String> FORBIDDEN =
            List.of("parent", "repositories", "pluginRepositories", "distributionManagement", "build", "modules");

    private final XPath xpath = XPathFactory.newInstance().newXPath();
    private final Set<String> faults = new TreeSet<>();
    private final Set<String> jars = new TreeSet<>();
    private final Set<String> managed = new TreeSet<>();
    private final Path bundle;

    private CheckBundle(Path bundle) {
        this.bundle = bundle;
    }

    public static void main(String[] arguments) throws Exception {
        CheckBundle check = new CheckBundle(Path.of(arguments[0]));
        int files = check.run();
        check.faults.forEach(System.out::println);
        System.out.println(files + " files in " + arguments[0] + ", faults: " + check.faults.size());
        System.exit(check.faults.isEmpty() && files > 0 ? 0 : 1);
    }

    private int run() throws Exception {
        List<Path> published = new ArrayList<>();
        try (Stream<Path> files = Files.walk(bundle)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (!file.toString().matches(".*\\.(asc|md5|sha1|sha256|sha512)")) {
                    published.add(file);
                }
            }
        }
        for (Path file : published) {
            checksums(file);
            signature(file);
            name(file);
            if (file.toString().endsWith(".pom")) {
                pom(file);
            }
        }
        jars.remove("plugin-archetype");
        require(jars.equals(managed), bundle, "the bom manages " + managed + ", the jars are " + jars);
        return published.size();
    }

    private void require(boolean right, Path file, String fault) {
        if (!right) {
            faults.add(bundle.relativize(file) + ": " + fault);
        }
    }

    private void checksums(Path file) throws IOException, GeneralSecurityException {
        for (Map.Entry<String, String> checksum : CHECKSUMS.entrySet()) {
            Path beside = Path.of(file + checksum.getKey());
            if (!Files.exists(beside)) {
                require(false, file, "no " + checksum.getKey());
            } else {
                byte[] digest = MessageDigest.getInstance(checksum.getValue()).digest(Files.readAllBytes(file));
                boolean same = Files.readString(beside).strip().equals(HexFormat.of().formatHex(digest));
                require(same, file, "another " + checksum.getKey());
            }
        }
    }

    private void signature(Path file) throws IOException, InterruptedException {
        Path beside = Path.of(file + ".asc");
        if (!Files.exists(beside)) {
            require(false, file, "no signature");
            return;
        }
        Process gpg = new ProcessBuilder("gpg", "--batch", "--verify", beside.toString(), file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(gpg.getInputStream().readAllBytes());
        require(gpg.waitFor() == 0, file, "its signature is wrong: " + said.strip().replaceAll("\\s+", " "));
    }

    /** Every file belongs to the coordinates that its path says. */
    private void name(Path file) {
        Path version = file.getParent();
        String stem = version.getParent().getFileName() + "-" + version.getFileName();
        require(file.getFileName().toString().startsWith(stem), file, "not of " + stem);
    }

    private void pom(Path file) throws Exception {
        String text = Files.readString(file);
        require(!text.contains("SNAPSHOT"), file, "names a snapshot");
        require(!text.contains("${"), file, "holds a property");
        DocumentBuilderFactory plain = DocumentBuilderFactory.newInstance();
        plain.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document pom = plain.newDocumentBuilder().parse(file.toFile());
        for (String element : REQUIRED) {
            require(!value(pom, "/project/" + element).isBlank(), file, "no " + element);
        }
        for (String element : FORBIDDEN) {
            require(nodes(pom, "/project/" + element).isEmpty(), file, "has " + element);
        }
        String artifact = value(pom, "/project/artifactId");
        String version = value(pom, "/project/version");
        String coordinates = value(pom, "/project/groupId").replace('.', '/') + "/" + artifact + "/" + version;
        String path = bundle.relativize(file.getParent()).toString().replace('\\', '/');
        require(path.equals(coordinates), file, "its coordinates are " + coordinates);
        if (!value(pom, "/project/packaging").equals("pom")) {
            jars.add(artifact);
            jars(file.resolveSibling(artifact + "-" + version));
            parts(pom, file.resolveSibling(artifact + "-" + version + "-cyclonedx.json"));
        }
        for (Node dependency : nodes(pom, "/project/dependencyManagement/dependencies/dependency")) {
            managed.add(value(dependency, "artifactId"));
            require(value(dependency, "version").equals(version), file, "manages another version");
        }
    }

    private void jars(Path stem) throws IOException {
        for (String kind : List.of("", "-sources", "-javadoc")) {
            Path jar = Path.of(stem + kind + ".jar");
            if (!Files.exists(jar)) {
                require(false, jar, "missing");
                continue;
            }
            try (ZipFile zip = new ZipFile(jar.toFile())) {
                boolean holds = zip.stream().anyMatch(entry -> !entry.isDirectory()
                        && !entry.getName().startsWith("META-INF/"));
                require(holds, jar, "empty");
            }
        }
    }

    /** The software bill of materials names each dependency that users get, in its version. */
    private void parts(Document pom, Path file) throws IOException, XPathExpressionException {
        if (!Files.exists(file)) {
            require(false, file, "missing");
            return;
        }
        String parts = Files.readString(file);
        for (Node dependency : nodes(pom, "/project/dependencies/dependency[not(optional='true')]")) {
            String purl = "pkg:maven/" + value(dependency, "groupId") + "/" + value(dependency, "artifactId") + "@"
                    + value(dependency, "version");
            require(parts.contains("\"" + purl + "?type=jar\""), file, "does not name " + purl);
        }
    }

    private String value(Node node, String path) throws XPathExpressionException {
        return xpath.evaluate(path, node);
    }

    private List<Node> nodes(Node node, String path) throws XPathExpressionException {
        NodeList found = (NodeList) xpath.evaluate(path, node, javax.xml.xpath.XPathConstants.NODESET);
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            nodes.add(found.item(i));
        }
        return nodes;
    }
}
