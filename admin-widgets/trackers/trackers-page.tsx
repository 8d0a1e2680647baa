import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate, useSearchParams } from "react-router-dom"
import { useTrackers } from "../api/use-trackers"
import { useFormat } from "../format/use-format"
import { ListCard } from "../lists/list-card"
import { useAddressFilters } from "../lists/use-address-filters"
import { trackerColumns } from "./tracker-columns"
import { trackerFilterChoices } from "./tracker-filter-choices"
import { trackerPath } from "./tracker-path"

/** The queue of parcels: late, stalled and contradictory ones first. */
export const TrackersPage = () => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const go = useNavigate()
  const [search] = useSearchParams()
  const asked = useAddressFilters("status", "alert", "courier")
  const order_id = search.get("order_id") || undefined
  const isNarrow = Boolean(asked.q ?? asked.status ?? order_id)
  const answer = useTrackers({
    ...asked,
    order_id,
    open: isNarrow ? undefined : true,
  })
  const columns = useMemo(
    () => trackerColumns(t, format, ({ id }) => go(trackerPath(id))),
    [t, format, go]
  )
  const rows = answer.data?.trackers
  const couriers = [
    ...(rows ?? []).map(({ courier }) => courier),
    ...(asked.courier?.split(",") ?? []),
  ]
  const known = [...new Set(couriers)].sort().join(",")
  const filters = useMemo(
    () => trackerFilterChoices(t, known.split(",").filter(Boolean)),
    [t, known]
  )
  return (
    <ListCard
      words="trackers"
      answer={answer}
      rows={rows}
      columns={columns}
      filters={filters}
      getRowId={({ id }) => id}
      rowCount={answer.data?.count}
    />
  )
}
