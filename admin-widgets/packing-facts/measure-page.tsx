import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import { usePackableItems } from "../api/use-packable-items"
import { useFormat } from "../format/use-format"
import { ListCard } from "../lists/list-card"
import { useAddressFilters } from "../lists/use-address-filters"
import { ImportFacts } from "./import-facts"
import { measureColumns } from "./measure-columns"
import { MeasureForm } from "./measure-form"
import { UnitsWarning } from "./units-warning"

/**
 * What nobody measured yet, orders' goods first: the scale and the ruler in
 * one hand, the keyboard in the other. A search finds measured items too.
 */
export const MeasurePage = () => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const [chosen, choose] = useState<string | null>(null)
  const [done, setDone] = useState<string[]>([])
  const { q, ...page } = useAddressFilters()
  const answer = usePackableItems({ ...page, unmeasured: !q, q })
  const { data } = answer
  const columns = useMemo(
    () => measureColumns(t, format, (item) => choose(item.inventory_item_id)),
    [t, format]
  )
  const items = data?.item_profiles ?? []
  // What was saved just now may still be listed: the next is asked at once.
  const item =
    items.find(({ inventory_item_id }) => inventory_item_id === chosen) ??
    items.find(({ inventory_item_id: id }) => !q && !done.includes(id))
  return (
    <div className="flex flex-col gap-y-3">
      <UnitsWarning median={data?.median_edge_mm ?? null} />
      {item && (
        <MeasureForm
          key={item.inventory_item_id}
          item={item}
          saved={() => {
            setDone([...done, item.inventory_item_id])
            choose(null)
          }}
        />
      )}
      <ListCard
        words="measure"
        answer={answer}
        rows={data?.item_profiles}
        columns={columns}
        getRowId={({ inventory_item_id }) => inventory_item_id}
        rowCount={data?.count}
      />
      <ImportFacts tables={["item_profiles", "item_codes", "places"]} />
    </div>
  )
}
