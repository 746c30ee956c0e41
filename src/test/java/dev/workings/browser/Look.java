package dev.workings.browser;

/**
 * How a page is looked at.
 *
 * @param width of the window, in CSS pixels
 * @param height of the window, likewise
 * @param dark whether the reader prefers dark colours
 * @param paper whether the page is printed
 */
record Look(int width, int height, boolean dark, boolean paper) {
  static final Look DESK = new Look(1280, false, false);
  static final Look DESK_WIDE = new Look(1600, false, false);
  static final Look DESK_AT_NIGHT = new Look(1280, true, false);
  static final Look PHONE = new Look(320, false, false);
  static final Look PHONE_AT_NIGHT = new Look(320, true, false);

  /** The phone of Lighthouse. */
  static final Look LOW = new Look(412, 823, false, false);

  static final Look PAPER = new Look(720, false, true);

  Look(int width, boolean dark, boolean paper) {
    this(width, 900, dark, paper);
  }
}
