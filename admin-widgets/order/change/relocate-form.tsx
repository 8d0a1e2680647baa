import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { ChangeableOrder } from "../../api/use-changeable-order"
import { useStockLocations } from "../../api/use-stock-locations"
import { LabelledSelect } from "../labelled-select"
import type { FormProps } from "./form-props"
import { UnitStepper } from "./unit-stepper"

type RelocateFormProps = FormProps & {
  items: ChangeableOrder["items"]
  locationIds: string[]
}

/** Stands for all that is reserved at a place: a select has no empty value. */
const ALL = "all"

/** From where to where units go: all of an order, or so many of a line. */
export const RelocateForm = ({
  items,
  locationIds,
  isPending,
  change,
  preview,
}: RelocateFormProps) => {
  const { t } = useTranslation("order-cycle")
  const locations = useStockLocations().data?.stock_locations ?? []
  const [from, setFrom] = useState(locationIds[0] ?? "")
  const [to, setTo] = useState("")
  const [lineId, setLineId] = useState(ALL)
  const [quantity, setQuantity] = useState(1)
  const line = items.find(({ id }) => id === lineId)
  const optionsOf = (isOffered: (id: string) => boolean) =>
    locations
      .filter(({ id }) => isOffered(id))
      .map(({ id, name }) => ({ value: id, text: name }))
  const choose = (set: (id: string) => void) => (id: string) => {
    change()
    set(id)
  }
  return (
    <div className="flex flex-col gap-y-2">
      <LabelledSelect
        label={t("orderChange.from")}
        value={from}
        options={optionsOf((id) => locationIds.includes(id))}
        change={choose(setFrom)}
      />
      <LabelledSelect
        label={t("orderChange.to")}
        value={to}
        options={optionsOf((id) => id !== from)}
        change={choose(setTo)}
      />
      <LabelledSelect
        label={t("orderChange.which")}
        value={lineId}
        options={[
          { value: ALL, text: t("orderChange.allUnits") },
          ...items.map(({ id, title }) => ({ value: id, text: title })),
        ]}
        change={(id) => {
          choose(setLineId)(id)
          setQuantity(1)
        }}
      />
      {line && (
        <UnitStepper
          title={line.title}
          least={1}
          most={line.quantity}
          value={quantity}
          change={(value) => {
            change()
            setQuantity(value)
          }}
        />
      )}
      <div>
        <Button
          size="small"
          variant="secondary"
          isLoading={isPending}
          disabled={!from || !to}
          onClick={() =>
            preview({
              kind: "relocate",
              from,
              to,
              ...(line && { line_id: line.id, quantity }),
            })
          }
        >
          {t("orderChange.preview")}
        </Button>
      </div>
    </div>
  )
}
