import { Button, Checkbox, Label } from "@medusajs/ui"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import type { ChangeableOrder } from "../../api/use-changeable-order"
import type { FormProps } from "./form-props"
import { UnitStepper } from "./unit-stepper"

type CancelUnitsFormProps = FormProps & { items: ChangeableOrder["items"] }

/** How many units of each line are cancelled, and whether shipping goes back. */
export const CancelUnitsForm = ({
  items,
  isPending,
  change,
  preview,
}: CancelUnitsFormProps) => {
  const { t } = useTranslation("order-cycle")
  const [units, setUnits] = useState<Record<string, number>>({})
  const [refund_shipping, setShipping] = useState(false)
  const field = useId()
  const lines = items
    .map(({ id }) => ({ line_id: id, quantity: units[id] ?? 0 }))
    .filter(({ quantity }) => quantity > 0)
  return (
    <div className="flex flex-col gap-y-3">
      <ul className="flex flex-col gap-y-2">
        {items.map(({ id, title, quantity }) => (
          <li key={id}>
            <UnitStepper
              title={title}
              most={quantity}
              value={units[id] ?? 0}
              change={(value) => {
                change()
                setUnits({ ...units, [id]: value })
              }}
            />
          </li>
        ))}
      </ul>
      <div className="flex items-center gap-x-2">
        <Checkbox
          id={field}
          checked={refund_shipping}
          onCheckedChange={(checked) => {
            change()
            setShipping(checked === true)
          }}
        />
        <Label size="small" htmlFor={field}>
          {t("orderChange.refundShipping")}
        </Label>
      </div>
      <div>
        <Button
          size="small"
          variant="secondary"
          isLoading={isPending}
          disabled={!lines.length}
          onClick={() =>
            preview({ kind: "cancel_lines", lines, refund_shipping })
          }
        >
          {t("orderChange.preview")}
        </Button>
      </div>
    </div>
  )
}
