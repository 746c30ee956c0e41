/** The doors to the street: commands, Maven goals, console, exit codes. */
@NullMarked
package dev.workings.app;

import org.jspecify.annotations.NullMarked;
