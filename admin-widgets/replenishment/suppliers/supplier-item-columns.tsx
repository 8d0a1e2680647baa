import { createDataTableColumnHelper } from "@medusajs/ui"
import type { Format } from "../../../src/format/create-format"
import type { Translate } from "../../../src/format/translate"
import type { ListedSupplierItem } from "../../../src/types/replenishment/supplier-items"
import { NumberCell } from "../../format/number-cell"
import { OpenCell } from "../../lists/open-cell"
import { itemLabel } from "../parts/item-label"
import { moneyText } from "../parts/money-text"

const column = createDataTableColumnHelper<ListedSupplierItem>()

/** Columns of what a supplier sells. */
export const supplierItemColumns = (
  t: Translate,
  format: Format,
  open: (item: ListedSupplierItem) => void
) => [
  column.accessor("title", {
    header: t("reorder.item"),
    cell: ({ row: { original } }) => (
      <OpenCell name={itemLabel(original)} open={() => open(original)}>
        {original.sku ?? t("none")}
      </OpenCell>
    ),
  }),
  column.accessor("supplier_sku", { header: t("purchase.supplierSku") }),
  ...(["pack", "moq", "rank"] as const).map((name) =>
    column.accessor(name, {
      header: () => <NumberCell>{t(`supplierItemField.${name}`)}</NumberCell>,
      cell: ({ getValue }) => (
        <NumberCell>{format.whole(getValue())}</NumberCell>
      ),
    })
  ),
  column.accessor("cost_minor", {
    header: () => <NumberCell>{t("supplierItemField.cost")}</NumberCell>,
    cell: ({ row: { original } }) => (
      <NumberCell>
        {moneyText(original.cost_minor, original.currency_code, t, format)}
      </NumberCell>
    ),
  }),
  column.accessor("stated_days", {
    header: () => <NumberCell>{t("supplier.stated")}</NumberCell>,
    cell: ({ getValue }) => {
      const days = getValue()
      return (
        <NumberCell>
          {days === null ? t("supplierItem.ofSupplier") : format.whole(days)}
        </NumberCell>
      )
    },
  }),
]
