/** The lines that the README shows. */
module io.github.mandat.examples.quickstart {
    requires io.github.mandat.rules;
}
