package io.github.mandat.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/**
 * Makes artifacts of the table headers that the renderer repeats on each page. It tags them all as one header cell, which a
 * screen reader would then read once per page, each time.
 */
final class HeaderRepeats {

    private final PDDocument pdf;

    @SuppressWarnings("IdentityHashMapUsage") // two dictionaries with the same entries are two
    private final Map<COSDictionary, Set<Integer>> repeats = new IdentityHashMap<>();

    private HeaderRepeats(PDDocument pdf) {
        this.pdf = pdf;
    }

    static void markAsArtifacts(PDDocument pdf) throws IOException {
        PDStructureTreeRoot root = pdf.getDocumentCatalog().getStructureTreeRoot();
        HeaderRepeats repeats = new HeaderRepeats(pdf);
        repeats.visit(root, false);
        for (PDPage page : pdf.getPages()) {
            if (repeats.repeats.containsKey(page.getCOSObject())) {
                repeats.rewrite(page);
                repeats.forget(page, root);
            }
        }
    }

    /** Finds what stands in the header of a table and on another page than its element, and takes it out of the structure. */
    private void visit(PDStructureNode node, boolean header) {
        List<Object> kids = new ArrayList<>(node.getKids());
        for (Object kid : kids) {
            if (kid instanceof PDStructureElement element) {
                visit(element, header || "THead".equals(element.getStructureType()));
            } else if (header && kid instanceof PDMarkedContentReference reference) {
                repeats.computeIfAbsent(reference.getPage().getCOSObject(), page -> new TreeSet<>())
                        .add(reference.getMCID());
                ((PDStructureElement) node).removeKid(reference);
            }
        }
    }

    /** Begins the repeated texts of a page as artifacts. */
    private void rewrite(PDPage page) throws IOException {
        Set<Integer> marked = repeats.getOrDefault(page.getCOSObject(), Set.of());
        List<Object> rewritten = new ArrayList<>();
        for (Object token : new PDFStreamParser(page).parse()) {
            int last = rewritten.size() - 1;
            if (token instanceof Operator operator
                    && operator.getName().equals("BDC")
                    && rewritten.get(last) instanceof COSDictionary properties
                    && marked.contains(properties.getInt(COSName.MCID))) {
                rewritten.set(last - 1, COSName.ARTIFACT);
                rewritten.set(last, pagination());
            }
            rewritten.add(token);
        }
        PDStream stream = new PDStream(pdf);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(rewritten);
        }
        page.setContents(stream);
    }

    private static COSDictionary pagination() {
        COSDictionary pagination = new COSDictionary();
        pagination.setItem(COSName.TYPE, COSName.getPDFName("Pagination"));
        return pagination;
    }

    /** Takes the texts out of the table that leads from a page to the structure. */
    private void forget(PDPage page, PDStructureTreeRoot root) {
        int key = page.getStructParents();
        COSArray numbers = root.getParentTree().getCOSObject().getCOSArray(COSName.NUMS);
        for (int index = 0; index < numbers.size(); index += 2) {
            if (((COSInteger) numbers.getObject(index)).intValue() == key) {
                COSArray parents = (COSArray) numbers.getObject(index + 1);
                repeats.getOrDefault(page.getCOSObject(), Set.of()).forEach(mcid -> parents.set(mcid, COSNull.NULL));
            }
        }
    }
}
