import type { Format } from "../../src/format/create-format"

/** `300 × 200 × 100`; null where a side is not known. */
export const sizeText = (
  sides: (number | null)[],
  format: Format
): string | null =>
  sides.some((side) => side === null)
    ? null
    : sides.map((side) => format.whole(side ?? 0)).join(" × ")
