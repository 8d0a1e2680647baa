import type { Format } from "../../../src/format/create-format"
import type { Translate } from "../../../src/format/translate"

/** Minor units of a currency for people; null is unknown, not 0. */
export const moneyText = (
  amount_minor: string | null,
  currency_code: string | null,
  t: Translate,
  format: Format
): string =>
  amount_minor === null || currency_code === null
    ? t("reorder.unknown")
    : format.money({ amount_minor, currency_code })
