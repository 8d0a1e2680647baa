import { createDataTableColumnHelper } from "@medusajs/ui"
import type { Format } from "../../src/format/create-format"
import type { Translate } from "../../src/format/translate"
import type { ItemCodeListResponse } from "../../src/types/packing-facts"
import { NumberCell } from "../format/number-cell"
import { OpenCell } from "../lists/open-cell"
import { ItemName } from "./item-name"

type Row = ItemCodeListResponse["item_codes"][number]

const column = createDataTableColumnHelper<Row>()

/** Columns of the list of further barcodes. */
export const codeColumns = (
  t: Translate,
  format: Format,
  open: (row: Row) => void
) => [
  column.accessor("code", {
    header: t("itemCodes.code"),
    cell: ({ row: { original } }) => (
      <OpenCell name={original.code} open={() => open(original)} />
    ),
  }),
  column.accessor("title", {
    header: t("itemCodes.item"),
    cell: ({ row: { original } }) => <ItemName item={original} />,
  }),
  column.accessor("units", {
    header: t("itemCodes.units"),
    headerAlign: "right",
    cell: ({ getValue }) => <NumberCell>{format.whole(getValue())}</NumberCell>,
  }),
]
