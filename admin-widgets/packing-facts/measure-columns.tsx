import { Badge, createDataTableColumnHelper } from "@medusajs/ui"
import type { Format } from "../../src/format/create-format"
import type { Translate } from "../../src/format/translate"
import type { PackableItemRow } from "../../src/types/packing-facts"
import { NumberCell } from "../format/number-cell"
import { OpenCell } from "../lists/open-cell"
import { sizeText } from "./size-text"

const column = createDataTableColumnHelper<PackableItemRow>()

/** Columns of the items to be measured. */
export const measureColumns = (
  t: Translate,
  format: Format,
  choose: (item: PackableItemRow) => void
) => [
  column.accessor("title", {
    header: t("measure.item"),
    cell: ({ row: { original } }) => (
      <OpenCell
        name={original.title ?? original.sku ?? original.inventory_item_id}
        open={() => choose(original)}
      >
        {original.sku ?? t("none")}
      </OpenCell>
    ),
  }),
  column.accessor("waiting_units", {
    header: t("measure.waiting"),
    headerAlign: "right",
    cell: ({ getValue }) => (
      <NumberCell>
        {getValue() > 0 ? format.whole(getValue()) : t("none")}
      </NumberCell>
    ),
  }),
  column.accessor("length_mm", {
    header: t("measure.size"),
    cell: ({ row: { original } }) =>
      sizeText(
        [original.length_mm, original.width_mm, original.height_mm],
        format
      ) ?? <Badge size="2xsmall">{t("measure.missing")}</Badge>,
  }),
  column.accessor("weight_g", {
    header: t("measure.weight"),
    headerAlign: "right",
    cell: ({ getValue }) => {
      const grams = getValue()
      return (
        <NumberCell>
          {grams === null ? (
            <Badge size="2xsmall">{t("measure.missing")}</Badge>
          ) : (
            format.whole(grams)
          )}
        </NumberCell>
      )
    },
  }),
]
