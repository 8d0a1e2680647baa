import type { Format } from "../../../src/format/create-format"
import type { Translate } from "../../../src/format/translate"
import type { ForecastOverrideRow } from "../../../src/types/replenishment/overrides"
import { signedText } from "../parts/signed-text"

type Said = Pick<ForecastOverrideRow, "kind" | "value">

/** What an override does: × 1.5, +20 or 20 a week. */
export const overrideText = (
  { kind, value }: Said,
  t: Translate,
  format: Format
): string =>
  t(`overrideSays.${kind}`, {
    value:
      kind === "add"
        ? signedText(Number(value), format)
        : format.number(Number(value)),
  })
