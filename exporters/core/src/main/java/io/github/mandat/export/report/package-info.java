/**
 * What a report says, before it is given a form: headings, paragraphs, tables and trees of lines, in French or English. Start
 * with {@link io.github.mandat.export.report.Report}.
 */
@NullMarked
package io.github.mandat.export.report;

import org.jspecify.annotations.NullMarked;
