import type { Format } from "../../../src/format/create-format"
import type { Translate } from "../../../src/format/translate"
import type { ForecastOverrideRow } from "../../../src/types/replenishment/overrides"

type Said = Pick<ForecastOverrideRow, "kind" | "value">

/** What an override does: × 1.5, or 20 a week. */
export const overrideText = (
  { kind, value }: Said,
  t: Translate,
  format: Format
): string => t(`overrideSays.${kind}`, { value: format.number(Number(value)) })
