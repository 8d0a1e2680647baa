import { createDataTableColumnHelper, StatusBadge } from "@medusajs/ui"
import type { Format } from "../../../src/format/create-format"
import type { Translate } from "../../../src/format/translate"
import type { PurchaseOrderRow } from "../../../src/types/replenishment/purchase-orders"
import { NumberCell } from "../../format/number-cell"
import { OpenCell } from "../../lists/open-cell"
import { moneyText } from "../parts/money-text"
import { PurchaseState } from "./purchase-state"

const column = createDataTableColumnHelper<PurchaseOrderRow>()

/** Columns of the list of purchase orders. */
export const purchaseColumns = (
  t: Translate,
  format: Format,
  open: (order: PurchaseOrderRow) => void
) => [
  column.accessor("number", {
    header: t("purchase.number"),
    cell: ({ row: { original } }) => (
      <OpenCell name={original.number} open={() => open(original)}>
        {original.supplier_name}
      </OpenCell>
    ),
  }),
  column.accessor("state", {
    header: t("purchase.state"),
    cell: ({ row: { original } }) => (
      <div className="flex flex-wrap items-center gap-2">
        <PurchaseState state={original.state} />
        {original.is_late && (
          <StatusBadge color="red">{t("purchase.late")}</StatusBadge>
        )}
      </div>
    ),
  }),
  column.accessor("location_name", {
    header: t("reorder.location"),
    cell: ({ getValue }) => getValue() ?? t("none"),
  }),
  column.accessor("expected_on", {
    header: t("purchase.expected"),
    cell: ({ getValue }) => {
      const day = getValue()
      return day ? format.day(day) : t("none")
    },
  }),
  column.accessor("open", {
    header: () => <NumberCell>{t("purchase.openOf")}</NumberCell>,
    cell: ({ row: { original } }) => (
      <NumberCell>
        {t("purchase.units", {
          open: format.whole(original.open),
          ordered: format.whole(original.ordered),
        })}
      </NumberCell>
    ),
  }),
  column.accessor("value_minor", {
    header: () => <NumberCell>{t("reorder.value")}</NumberCell>,
    cell: ({ row: { original } }) => (
      <NumberCell>
        {moneyText(original.value_minor, original.currency_code, t, format)}
      </NumberCell>
    ),
  }),
  column.accessor("created_at", {
    header: t("purchase.created"),
    cell: ({ getValue }) => format.shortMoment(getValue()),
  }),
]
