import { createDataTableColumnHelper, StatusBadge } from "@medusajs/ui"
import type { Format } from "../../../src/format/create-format"
import type { Translate } from "../../../src/format/translate"
import type { ListedSupplier } from "../../../src/types/replenishment/suppliers"
import { NumberCell } from "../../format/number-cell"
import { OpenCell } from "../../lists/open-cell"

const column = createDataTableColumnHelper<ListedSupplier>()

/** Columns of the list of suppliers. */
export const supplierColumns = (
  t: Translate,
  format: Format,
  open: (supplier: ListedSupplier) => void
) => [
  column.accessor("name", {
    header: t("supplier.name"),
    cell: ({ row: { original } }) => (
      <OpenCell name={original.name} open={() => open(original)}>
        {original.code}
      </OpenCell>
    ),
  }),
  column.accessor("is_active", {
    header: t("supplier.state"),
    cell: ({ getValue }) => (
      <StatusBadge color={getValue() ? "green" : "grey"}>
        {t(getValue() ? "supplier.active" : "supplier.inactive")}
      </StatusBadge>
    ),
  }),
  column.accessor("currency_code", {
    header: t("supplier.currency"),
    cell: ({ getValue }) => getValue().toUpperCase(),
  }),
  column.accessor("mode", {
    header: t("supplier.mode"),
    cell: ({ getValue }) => t(`supplierMode.${getValue()}`),
  }),
  column.accessor("stated_days", {
    header: t("supplier.stated"),
    cell: ({ getValue }) => {
      const days = getValue()
      return days === null
        ? t("supplier.assumed")
        : t("supplier.days", { days: format.whole(days) })
    },
  }),
  column.accessor("item_count", {
    header: () => <NumberCell>{t("supplier.items")}</NumberCell>,
    cell: ({ getValue }) => <NumberCell>{format.whole(getValue())}</NumberCell>,
  }),
  column.accessor("open_orders", {
    header: () => <NumberCell>{t("supplier.openOrders")}</NumberCell>,
    cell: ({ getValue }) => <NumberCell>{format.whole(getValue())}</NumberCell>,
  }),
]
