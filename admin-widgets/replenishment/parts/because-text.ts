import type { Translate } from "../../../src/format/translate"

/** Why an item has no forecast; null where it has one. */
export const becauseText = (
  because: string | null,
  t: Translate
): string | null =>
  because && t(`forecastBecause.${because}`, { defaultValue: because })
