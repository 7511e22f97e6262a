package io.github.mandat.export.html;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;

/** Texts of characters that are markup somewhere. */
@Retention(RetentionPolicy.RUNTIME)
@Chars({'<', '>', '&', '"', '\'', '/', '=', ';', '#', '!', '-', '[', ']', '`', '\\', '{', '}'})
@CharRange(from = 'a', to = 'd')
@interface MarkupCharacters {}
