import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import type { StockAlertListResponse } from "../../../src/types/replenishment/alerts"
import { useReplenishment } from "../../api/use-replenishment"
import { useStockLocations } from "../../api/use-stock-locations"
import { useFormat } from "../../format/use-format"
import { ListCard } from "../../lists/list-card"
import { useAddressFilters } from "../../lists/use-address-filters"
import { useActorName } from "../../reconciliation/use-actor-name"
import { choiceFilter } from "../parts/choice-filter"
import { namedFilter } from "../parts/named-filter"
import { alertColumns } from "./alert-columns"
import { alertKinds } from "./alert-kinds"

/** What a buyer should know about his stock; most of it ends by itself. */
export const AlertsPage = () => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const actorName = useActorName()
  const asked = useAddressFilters("state", "kind", "location_id")
  const answer = useReplenishment<StockAlertListResponse>("alerts", {
    ...asked,
    state: asked.state ?? "open",
  })
  const places = useStockLocations().data?.stock_locations
  const columns = useMemo(
    () => alertColumns(t, format, actorName),
    [t, format, actorName]
  )
  const filters = useMemo(
    () => [
      choiceFilter(
        "state",
        t("stockAlerts.state"),
        ["open", "closed"].map((value) => ({
          value,
          label: t(`stockAlertState.${value}`),
        })),
        "radio"
      ),
      choiceFilter(
        "kind",
        t("stockAlerts.kind"),
        alertKinds.map((value) => ({
          value,
          label: t(`stockAlertKind.${value}`),
        }))
      ),
      namedFilter("location_id", t("reorder.location"), places),
    ],
    [t, places]
  )
  return (
    <ListCard
      words="stockAlerts"
      answer={answer}
      rows={answer.data?.alerts}
      columns={columns}
      filters={filters}
      getRowId={({ id }) => id}
      rowCount={answer.data?.count}
    />
  )
}
