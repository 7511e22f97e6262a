package io.github.mandat.catalogue.vocabulary;

/**
 * A word that only an engine says, as the result of a decision. In documents the constants of such an enum stand in
 * capitals ({@code HONOURED}), while all other words stand in lower case ({@code honours}).
 *
 * @since 0.1
 */
public interface Verdict {}
