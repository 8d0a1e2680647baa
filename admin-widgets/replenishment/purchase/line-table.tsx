import { Container, Heading } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { PurchaseLineRow } from "../../../src/types/replenishment/purchase-orders"
import { useFormat } from "../../format/use-format"
import { type PagedColumn, PagedTable } from "../../reports/paged-table"
import { itemLabel } from "../parts/item-label"
import { itemPath } from "../parts/item-path"
import { moneyText } from "../parts/money-text"
import type { WholeOrder } from "./whole-order"

const counts = ["ordered", "accepted", "damaged", "canceled", "open"] as const

/** What was ordered, and what became of it. */
export const LineTable = ({ order }: { order: WholeOrder }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const columns: PagedColumn<PurchaseLineRow>[] = [
    {
      name: "item",
      header: t("reorder.item"),
      cell: (line) => (
        <Link
          to={itemPath(line.inventory_item_id, order.location_id)}
          className="text-ui-tag-blue-text"
        >
          {itemLabel(line)}
        </Link>
      ),
    },
    {
      name: "supplier_sku",
      header: t("purchase.supplierSku"),
      cell: ({ supplier_sku }) => supplier_sku,
    },
    ...counts.map((name) => ({
      name,
      header: t(`purchaseLine.${name}`),
      isNumber: true,
      cell: (line: PurchaseLineRow) => format.whole(line[name]),
    })),
    {
      name: "cost",
      header: t("purchaseLine.cost"),
      isNumber: true,
      cell: ({ cost_minor }) =>
        moneyText(cost_minor, order.currency_code, t, format),
    },
  ]
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("purchase.lines")}
      </Heading>
      <PagedTable
        label={t("purchase.lines")}
        rows={order.lines}
        columns={columns}
        rowKey={({ id }) => id}
      />
    </Container>
  )
}
