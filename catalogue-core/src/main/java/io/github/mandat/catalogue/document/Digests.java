package io.github.mandat.catalogue.document;

import io.github.mandat.catalogue.vocabulary.Digest;
import io.github.mandat.catalogue.vocabulary.Document;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The digests of documents that are in use. A document never changes, and one charter is digested for each of hundreds of programmes
 * that are held against it; so each instance is digested once, and forgotten with the instance.
 */
final class Digests {

    private static final Map<Reference<?>, Digest> KNOWN = new ConcurrentHashMap<>();
    private static final ReferenceQueue<Document> GONE = new ReferenceQueue<>();

    private Digests() {}

    static Digest of(Document document, Supplier<Digest> compute) {
        for (Reference<?> gone = GONE.poll(); gone != null; gone = GONE.poll()) {
            KNOWN.remove(gone);
        }
        Digest known = KNOWN.get(new Key(document, null));
        if (known == null) {
            known = compute.get();
            KNOWN.put(new Key(document, GONE), known);
        }
        return known;
    }

    /** A document by its identity. Those that are gone are all alike: they are only there to be removed. */
    private static final class Key extends WeakReference<Document> {
        private final int hash;

        Key(Document document, @Nullable ReferenceQueue<Document> queue) {
            super(document, queue);
            this.hash = System.identityHashCode(document);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && get() == key.get();
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
