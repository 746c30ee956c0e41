package dev.workings.site;

import dev.workings.markdown.Hole;
import java.util.Map;

/**
 * A page whose holes have all been answered.
 *
 * @param contents what belongs into each hole
 */
record AnsweredPage(Page page, Map<Hole, HoleContent> contents) {}
