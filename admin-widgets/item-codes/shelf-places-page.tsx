import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import { useShelfPlaces } from "../api/use-shelf-places"
import { useStockLocations } from "../api/use-stock-locations"
import { useFormat } from "../format/use-format"
import { ListCard } from "../lists/list-card"
import { useAddressFilters } from "../lists/use-address-filters"
import { ImportFacts } from "../packing-facts/import-facts"
import { NumberEditor } from "./number-editor"
import { placeColumns } from "./place-columns"

/** Where items lie, and in which order people walk past them. */
export const ShelfPlacesPage = () => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const [edited, edit] = useState<string | null>(null)
  const answer = useShelfPlaces(useAddressFilters())
  const locations = useStockLocations().data?.stock_locations
  const columns = useMemo(
    () => placeColumns(t, format, locations ?? [], ({ id }) => edit(id)),
    [t, format, locations]
  )
  const row = answer.data?.places.find(({ id }) => id === edited)
  return (
    <div className="flex flex-col gap-y-3">
      {row && (
        <NumberEditor
          key={row.id}
          title={t("shelfPlaces.edit", {
            place: row.place,
            item: row.title ?? t("none"),
          })}
          label={t("shelfPlaces.sequence")}
          value={String(row.sequence ?? "")}
          table="places"
          id={row.id}
          toBody={(sequence) => ({
            inventory_item_id: row.inventory_item_id,
            location_id: row.location_id,
            place: row.place,
            sequence,
          })}
          close={() => edit(null)}
        />
      )}
      <ListCard
        words="shelfPlaces"
        answer={answer}
        rows={answer.data?.places}
        columns={columns}
        getRowId={({ id }) => id}
        rowCount={answer.data?.count}
      />
      <ImportFacts tables={["places"]} />
    </div>
  )
}
