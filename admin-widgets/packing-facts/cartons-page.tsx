import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import { usePackingCartons } from "../api/use-packing-cartons"
import { useStockLocations } from "../api/use-stock-locations"
import { useFormat } from "../format/use-format"
import { ListCard } from "../lists/list-card"
import { useAddressFilters } from "../lists/use-address-filters"
import { CartonEditor } from "./carton-editor"
import { cartonColumns } from "./carton-columns"
import { CartonStockForm } from "./carton-stock-form"
import { ImportFacts } from "./import-facts"

/** Boxes and mailers with how many there are. */
export const CartonsPage = () => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  /** A carton's id, or "new". */
  const [edited, edit] = useState<string | null>(null)
  const { offset, limit } = useAddressFilters()
  const answer = usePackingCartons({ offset, limit })
  const { data } = answer
  const places = useStockLocations().data?.stock_locations
  const columns = useMemo(
    () => cartonColumns(t, format, places ?? [], ({ id }) => edit(id)),
    [t, format, places]
  )
  const carton = data?.cartons.find(({ id }) => id === edited)
  return (
    <div className="flex flex-col gap-y-3">
      {(edited === "new" || carton) && (
        <CartonEditor
          key={edited}
          carton={carton ?? null}
          places={places ?? []}
          close={() => edit(null)}
        />
      )}
      {carton && (
        <CartonStockForm
          key={`${carton.id} stock`}
          carton={carton}
          places={places ?? []}
        />
      )}
      <ListCard
        words="cartons"
        answer={answer}
        rows={data?.cartons}
        columns={columns}
        getRowId={({ id }) => id}
        rowCount={data?.count}
        enableSearch={false}
        actions={[{ label: t("cartons.new"), onClick: () => edit("new") }]}
      />
      <ImportFacts tables={["cartons"]} />
    </div>
  )
}
