/** Reads and writes Markdown: a document with holes. The only door to flexmark. */
@NullMarked
package dev.workings.markdown;

import org.jspecify.annotations.NullMarked;
