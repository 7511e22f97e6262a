package io.github.mandat.catalogue.document;

/**
 * What can be wrong with a document. The codes are stable; docs/reference/problems.md explains each.
 *
 * @since 0.1
 */
public enum ProblemCode {
    // The text as a whole; the reader cannot go on.
    /** There is no such file. */
    FILE_NOT_FOUND(Stage.TEXT),
    /** The file is there and cannot be read. */
    UNREADABLE(Stage.TEXT),
    /** The file is larger than {@link Limits#bytes()}. */
    TOO_LARGE(Stage.TEXT),
    /** The file is not UTF-8. */
    INVALID_UTF8(Stage.TEXT),
    /** There is nothing in the file. */
    EMPTY_DOCUMENT(Stage.TEXT),
    /** The text is neither YAML nor JSON, as its name says it is. */
    SYNTAX(Stage.TEXT),
    /** Nesting is deeper than {@link Limits#depth()}. */
    TOO_DEEP(Stage.TEXT),
    /** There are more values than {@link Limits#values()}. */
    TOO_MANY_VALUES(Stage.TEXT),
    /** There are more aliases than {@link Limits#aliases()}. */
    TOO_MANY_ALIASES(Stage.TEXT),
    /** There are more problems than {@link Limits#problems()}; the rest is not reported. */
    TOO_MANY_PROBLEMS(Stage.TEXT),

    // YAML that documents do not use.
    /** The file holds more than one YAML document. */
    SEVERAL_DOCUMENTS(Stage.TEXT),
    /** A YAML tag. */
    UNSUPPORTED_TAG(Stage.TEXT),
    /** An alias of an anchor that is not above it. */
    UNKNOWN_ALIAS(Stage.TEXT),
    /** The same field twice in one object. */
    DUPLICATE_FIELD(Stage.TEXT),

    // The shape, which the JSON Schema checks too.
    /** The document's kind is not one that is known, or not the one that is asked for. */
    WRONG_KIND(Stage.SHAPE),
    /** The document's format is not one that this version reads. */
    WRONG_FORMAT(Stage.SHAPE),
    /** A required field is missing. */
    MISSING_FIELD(Stage.SHAPE),
    /** A field that does not exist. */
    UNKNOWN_FIELD(Stage.SHAPE),
    /** A number where a text is asked for, a list where an object is. */
    WRONG_TYPE(Stage.SHAPE),
    /** A word that is not one of those that the field takes. */
    UNKNOWN_WORD(Stage.SHAPE),
    /** A text that is not of the form that the field takes. */
    WRONG_FORM(Stage.SHAPE),
    /** A text that is blank, or holds control characters or halves of characters. */
    UNPRINTABLE(Stage.SHAPE),
    /** A text that is too short or too long. */
    WRONG_LENGTH(Stage.SHAPE),
    /** A number that is too small or too large. */
    OUT_OF_RANGE(Stage.SHAPE),
    /** A list that is too short or too long. */
    WRONG_COUNT(Stage.SHAPE),
    /** The same item twice in a set. */
    REPEATED_ITEM(Stage.SHAPE),

    // What holds between values, which the JSON Schema cannot check.
    /** Two items of the same kind with the same id. */
    DUPLICATE_ID(Stage.SENSE),
    /** An id that nothing in the document bears. */
    UNKNOWN_ID(Stage.SENSE),
    /** An item that is, through its parents, its own parent. */
    CYCLE(Stage.SENSE),
    /** A range that nothing can be in. */
    EMPTY_RANGE(Stage.SENSE),
    /** A scale whose levels or classes are not in order, or overlap. */
    SCALE_NOT_ORDERED(Stage.SENSE),
    /** A charter that requires more guarantees than it has. */
    RULE_OUT_OF_REACH(Stage.SENSE),
    /** Two entries that say different things of the same. */
    CONFLICT(Stage.SENSE),
    /** A constraint of Jakarta Validation that a model built in code violates, or values that a record itself refuses. */
    CONSTRAINT(Stage.SENSE),

    // What holds between documents.
    /** A document that is referred to and cannot be found. */
    DOCUMENT_NOT_FOUND(Stage.DOSSIER),
    /** A document that is not the one that is referred to. */
    WRONG_DOCUMENT(Stage.DOSSIER),
    /** A programme that answers several charters, and none is chosen. */
    CHARTER_NOT_CHOSEN(Stage.DOSSIER),
    /** A code that is not that of a territory. */
    UNKNOWN_TERRITORY(Stage.DOSSIER);

    /** At which step of reading a problem shows. */
    enum Stage {
        /** Reading the text. */
        TEXT,
        /** Holding it against its shape. */
        SHAPE,
        /** Holding its values against each other. */
        SENSE,
        /** Putting documents together. */
        DOSSIER
    }

    private final Stage stage;

    ProblemCode(Stage stage) {
        this.stage = stage;
    }

    Stage stage() {
        return stage;
    }
}
