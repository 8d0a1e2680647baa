import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import {
  type PurchaseOrderListResponse,
  purchaseStates,
} from "../../../src/types/replenishment/purchase-orders"
import { useReplenishment } from "../../api/use-replenishment"
import { useStockLocations } from "../../api/use-stock-locations"
import { useFormat } from "../../format/use-format"
import { ListCard } from "../../lists/list-card"
import { useAddressFilters } from "../../lists/use-address-filters"
import { choiceFilter } from "../parts/choice-filter"
import { namedFilter } from "../parts/named-filter"
import { orderPath } from "../parts/order-path"
import { useSuppliers } from "../parts/use-suppliers"
import { NewOrder } from "./new-order"
import { purchaseColumns } from "./purchase-columns"

/** What was ordered from whom, how far it is, and what is late. */
export const PurchaseOrdersPage = () => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const go = useNavigate()
  const [isMaking, setMaking] = useState(false)
  const asked = useAddressFilters("state", "supplier_id", "location_id", "late")
  const answer = useReplenishment<PurchaseOrderListResponse>(
    "purchase-orders",
    {
      ...asked,
    }
  )
  const suppliers = useSuppliers()
  const places = useStockLocations().data?.stock_locations
  const columns = useMemo(
    () => purchaseColumns(t, format, ({ id }) => go(orderPath(id))),
    [t, format, go]
  )
  const filters = useMemo(
    () => [
      choiceFilter(
        "state",
        t("purchase.state"),
        purchaseStates.map((value) => ({
          value,
          label: t(`purchaseState.${value}`),
        }))
      ),
      namedFilter("supplier_id", t("reorder.supplier"), suppliers),
      namedFilter("location_id", t("reorder.location"), places),
      choiceFilter(
        "late",
        t("purchase.late"),
        [{ value: "true", label: t("purchase.onlyLate") }],
        "radio"
      ),
    ],
    [t, suppliers, places]
  )
  return (
    <div className="flex flex-col gap-y-3">
      {isMaking && <NewOrder close={() => setMaking(false)} />}
      <ListCard
        words="purchase"
        answer={answer}
        rows={answer.data?.purchase_orders}
        columns={columns}
        filters={filters}
        getRowId={({ id }) => id}
        rowCount={answer.data?.count}
        actions={[{ label: t("purchase.new"), onClick: () => setMaking(true) }]}
      />
    </div>
  )
}
