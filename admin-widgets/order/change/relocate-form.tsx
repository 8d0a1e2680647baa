import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useStockLocations } from "../../api/use-stock-locations"
import { LabelledSelect } from "../labelled-select"
import type { FormProps } from "./form-props"

type RelocateFormProps = FormProps & { locationIds: string[] }

/** From where to where an order's units go. */
export const RelocateForm = ({
  locationIds,
  isPending,
  change,
  preview,
}: RelocateFormProps) => {
  const { t } = useTranslation("order-cycle")
  const locations = useStockLocations().data?.stock_locations ?? []
  const [from, setFrom] = useState(locationIds[0] ?? "")
  const [to, setTo] = useState("")
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
      <div>
        <Button
          size="small"
          variant="secondary"
          isLoading={isPending}
          disabled={!from || !to}
          onClick={() => preview({ kind: "relocate", from, to })}
        >
          {t("orderChange.preview")}
        </Button>
      </div>
    </div>
  )
}
