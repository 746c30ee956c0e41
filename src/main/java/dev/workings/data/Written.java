package dev.workings.data;

import java.util.ArrayList;
import java.util.List;

/** A column as it was written: what it is called, and its cells from top to bottom. */
record Written(Cell header, List<Cell> cells) {
  Written(Cell header) {
    this(header, new ArrayList<>());
  }
}
