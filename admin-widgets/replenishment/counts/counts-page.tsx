import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import {
  countStates,
  type StockCountListResponse,
} from "../../../src/types/replenishment/stock-counts"
import { useReplenishment } from "../../api/use-replenishment"
import { useStockLocations } from "../../api/use-stock-locations"
import { useFormat } from "../../format/use-format"
import { ListCard } from "../../lists/list-card"
import { useAddressFilters } from "../../lists/use-address-filters"
import { useActorName } from "../../reconciliation/use-actor-name"
import { choiceFilter } from "../parts/choice-filter"
import { namedFilter } from "../parts/named-filter"
import { countColumns } from "./count-columns"
import { countPath } from "./count-path"
import { NewCount } from "./new-count"

/** Sheets of items to count, and what came of them. */
export const CountsPage = () => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const go = useNavigate()
  const actorName = useActorName()
  const [isMaking, setMaking] = useState(false)
  const { q: _, ...asked } = useAddressFilters("state", "location_id")
  const answer = useReplenishment<StockCountListResponse>("counts", asked)
  const places = useStockLocations().data?.stock_locations
  const columns = useMemo(
    () => countColumns(t, format, actorName, ({ id }) => go(countPath(id))),
    [t, format, actorName, go]
  )
  const filters = useMemo(
    () => [
      choiceFilter(
        "state",
        t("count.state"),
        countStates.map((value) => ({
          value,
          label: t(`countState.${value}`),
        }))
      ),
      namedFilter("location_id", t("reorder.location"), places),
    ],
    [t, places]
  )
  return (
    <div className="flex flex-col gap-y-3">
      {isMaking && (
        <NewCount places={places ?? []} close={() => setMaking(false)} />
      )}
      <ListCard
        words="count"
        answer={answer}
        rows={answer.data?.counts}
        columns={columns}
        filters={filters}
        getRowId={({ id }) => id}
        rowCount={answer.data?.count}
        enableSearch={false}
        actions={[{ label: t("count.new"), onClick: () => setMaking(true) }]}
      />
    </div>
  )
}
