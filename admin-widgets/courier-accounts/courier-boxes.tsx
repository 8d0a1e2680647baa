import { Checkbox, Label } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"

type CourierBoxesProps = {
  couriers: { code: string; name: string }[]
  chosen: string[]
  change: (chosen: string[]) => void
}

/** Couriers that an account is for. */
export const CourierBoxes = ({
  couriers,
  chosen,
  change,
}: CourierBoxesProps) => {
  const { t } = useTranslation("order-cycle")
  const group = useId()
  return (
    <fieldset className="flex flex-wrap gap-x-4 gap-y-2">
      <legend className="txt-compact-small-plus mb-1">
        {t("courierAccounts.couriers")}
      </legend>
      {couriers.map(({ code, name }) => (
        <div key={code} className="flex items-center gap-x-2">
          <Checkbox
            id={`${group}-${code}`}
            checked={chosen.includes(code)}
            onCheckedChange={(checked) =>
              change(
                checked === true
                  ? [...chosen, code]
                  : chosen.filter((one) => one !== code)
              )
            }
          />
          <Label size="small" htmlFor={`${group}-${code}`}>
            {name}
          </Label>
        </div>
      ))}
    </fieldset>
  )
}
