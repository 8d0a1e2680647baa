import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import { useParcels } from "../api/use-parcels"
import { useStockLocations } from "../api/use-stock-locations"
import { useFormat } from "../format/use-format"
import { ListCard } from "../lists/list-card"
import { useAddressFilters } from "../lists/use-address-filters"
import { parcelColumns } from "./parcel-columns"
import { ParcelDetail } from "./parcel-detail"
import { parcelFilterChoices } from "./parcel-filter-choices"

/** What is still in the house; the rest is there for those who filter. */
const HERE = "open,packed,labelling,labelled,label_failed,label_unknown"

/** Every parcel: how far it is, what its carrier said, and what can be done. */
export const ParcelsPage = () => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const [search] = useSearchParams()
  const [opened, open] = useState<string | null>(null)
  const { state, ...asked } = useAddressFilters("state", "location_id")
  const order_id = search.get("order_id") || undefined
  const isSearch = Boolean(asked.q ?? order_id)
  const answer = useParcels({
    ...asked,
    order_id,
    state: state ?? (isSearch ? undefined : HERE),
  })
  const places = useStockLocations().data?.stock_locations
  const columns = useMemo(
    () => parcelColumns(t, format, places ?? [], ({ id }) => open(id)),
    [t, format, places]
  )
  const filters = useMemo(
    () => parcelFilterChoices(t, places ?? []),
    [t, places]
  )
  const parcel = answer.data?.parcels.find(({ id }) => id === opened)
  return (
    <div className="flex flex-col gap-y-3">
      {parcel && (
        <ParcelDetail
          key={parcel.id}
          parcel={parcel}
          places={places ?? []}
          close={() => open(null)}
        />
      )}
      <ListCard
        words="parcels"
        answer={answer}
        rows={answer.data?.parcels}
        columns={columns}
        filters={filters}
        getRowId={({ id }) => id}
        rowCount={answer.data?.count}
      />
    </div>
  )
}
