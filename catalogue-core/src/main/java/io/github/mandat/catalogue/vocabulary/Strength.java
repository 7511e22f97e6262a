package io.github.mandat.catalogue.vocabulary;

/**
 * How far a pledge commits those who make it (force de l'engagement), from the weakest to the strongest.
 *
 * @since 0.1
 */
public enum Strength {
    /** Look into it: "étudier", "réfléchir à", "envisager". */
    STUDY,
    /** Ask another institution for it: "demander au préfet", "exiger de l'État". */
    ADVOCACY,
    /** Go towards it, step by step or as soon as possible: "tendre vers", "dès que possible". */
    PROGRESSIVE,
    /** Do it. */
    FIRM
}
