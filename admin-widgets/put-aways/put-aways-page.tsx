import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import { usePutAways } from "../api/use-put-aways"
import { useStockLocations } from "../api/use-stock-locations"
import { useFormat } from "../format/use-format"
import { ListCard } from "../lists/list-card"
import { useAddressFilters } from "../lists/use-address-filters"
import { putAwayColumns } from "./put-away-columns"
import { PutAwayDetail } from "./put-away-detail"
import { putAwayFilterChoices } from "./put-away-filter-choices"

/** Units of parcels that nobody wants any more, on their way to a shelf. */
export const PutAwaysPage = () => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const [opened, open] = useState<string | null>(null)
  const {
    state = "open",
    location_id,
    offset,
    limit,
  } = useAddressFilters("state", "location_id")
  const answer = usePutAways({ state, location_id, offset, limit })
  const locations = useStockLocations().data?.stock_locations
  const columns = useMemo(
    () => putAwayColumns(t, format, locations ?? [], ({ id }) => open(id)),
    [t, format, locations]
  )
  const filters = useMemo(
    () => putAwayFilterChoices(t, locations ?? []),
    [t, locations]
  )
  const row = answer.data?.put_aways.find(({ id }) => id === opened)
  return (
    <div className="flex flex-col gap-y-3">
      {row && <PutAwayDetail key={row.id} row={row} close={() => open(null)} />}
      <ListCard
        words="putAways"
        answer={answer}
        rows={answer.data?.put_aways}
        columns={columns}
        filters={filters}
        getRowId={({ id }) => id}
        rowCount={answer.data?.count}
        enableSearch={false}
      />
    </div>
  )
}
