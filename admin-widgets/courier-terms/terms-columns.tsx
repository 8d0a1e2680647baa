import { createDataTableColumnHelper } from "@medusajs/ui"
import type { Format } from "../../src/format/create-format"
import type { Translate } from "../../src/format/translate"
import type { ServiceTermsRow } from "../../src/types/packing-facts"
import { NumberCell } from "../format/number-cell"
import { OpenCell } from "../lists/open-cell"
import { placeName } from "../packing-facts/place-name"
import { termsNumbers } from "./terms-numbers"

const column = createDataTableColumnHelper<ServiceTermsRow>()

/** Columns of the list of couriers' terms. */
export const termsColumns = (
  t: Translate,
  format: Format,
  options: { id: string; name: string }[],
  open: (terms: ServiceTermsRow) => void
) => [
  column.accessor("shipping_option_id", {
    header: t("courierTerms.option"),
    cell: ({ row: { original } }) => (
      <OpenCell
        name={placeName(options, original.shipping_option_id)}
        open={() => open(original)}
      />
    ),
  }),
  ...(["per_parcel", "per_step"] as const).map((name) =>
    column.accessor(`${name}_minor`, {
      header: t(`courierTerms.field.${name}`),
      headerAlign: "right",
      cell: ({ getValue, row: { original } }) =>
        format.money({
          amount_minor: getValue(),
          currency_code: original.currency_code,
        }),
    })
  ),
  ...termsNumbers.map((name) =>
    column.accessor(name, {
      header: t(`courierTerms.field.${name}`),
      headerAlign: "right",
      cell: ({ getValue }) => {
        const value = getValue()
        return (
          <NumberCell>
            {value === null ? t("none") : format.whole(value)}
          </NumberCell>
        )
      },
    })
  ),
]
