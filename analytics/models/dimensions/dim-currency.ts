import { describeColumn as column } from "../describe-column"
import type { Model } from "../model"

/** Currencies and their minor units. */
export const dimCurrencyModel: Model = {
  name: "dim_currency",
  kind: "table",
  grain: "One ISO 4217 currency.",
  inputs: ["source.currency"],
  columns: {
    currency_code: column(
      "VARCHAR",
      "Lower case code, as in core.",
      "ISO 4217"
    ),
    exponent: column("INTEGER", "Decimals of the minor unit.", "ISO 4217"),
    minor_per_main: column(
      "BIGINT",
      "Minor units in one main unit.",
      "10 ^ exponent",
      "minor units"
    ),
  },
  sql: `
select currency_code, exponent, (10 ** exponent)::bigint as minor_per_main
from source.currency
  `,
}
