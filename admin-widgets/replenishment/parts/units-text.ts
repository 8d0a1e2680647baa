import type { Format } from "../../../src/format/create-format"
import type { Translate } from "../../../src/format/translate"

/** Whole units, or a dash where there are none to tell. */
export const unitsText = (
  units: number | null | undefined,
  t: Translate,
  format: Format
): string => (units == null ? t("none") : format.whole(units))
