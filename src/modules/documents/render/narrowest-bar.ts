/**
 * Narrowest bar that office printers draw and hand scanners read, in points:
 * 0.25 mm, two dots at 203 dpi.
 */
export const narrowestBar = 0.25 * (72 / 25.4)

/** Modules of nothing on either side of a code, which readers need. */
export const quietModules = 10
