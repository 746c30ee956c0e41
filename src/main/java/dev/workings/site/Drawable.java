package dev.workings.site;

import dev.workings.plot.DataTable;
import dev.workings.plot.PictureSpecification;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What can be drawn.
 *
 * @param specification Vega-Lite as JSON, for a size
 * @param description what is read aloud where the author gives nothing else
 * @param data for where nothing can be drawn; null if they are not known
 */
record Drawable(
    Function<PictureSpecification.Size, String> specification,
    String description,
    @Nullable DataTable data) {}
