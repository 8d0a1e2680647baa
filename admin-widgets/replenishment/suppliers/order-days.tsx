import { Checkbox, Label } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import { useFormat } from "../../format/use-format"

/** A Monday. */
const MONDAY = Date.UTC(2024, 0, 1)
const DAY = 86_400_000

type OrderDaysProps = { days: number[]; change: (days: number[]) => void }

/** On which weekdays a supplier takes orders; 1 is Monday. */
export const OrderDays = ({ days, change }: OrderDaysProps) => {
  const { t } = useTranslation("order-cycle")
  const { locale } = useFormat()
  const field = useId()
  const name = new Intl.DateTimeFormat(locale, {
    weekday: "short",
    timeZone: "UTC",
  })
  return (
    <div
      role="group"
      aria-label={t("supplierField.order_days")}
      className="flex flex-wrap gap-3"
    >
      {[1, 2, 3, 4, 5, 6, 7].map((day) => (
        <div key={day} className="flex items-center gap-2">
          <Checkbox
            id={`${field}-${day}`}
            checked={days.includes(day)}
            onCheckedChange={(isOn) =>
              change(
                isOn === true
                  ? [...days, day].sort()
                  : days.filter((one) => one !== day)
              )
            }
          />
          <Label size="small" htmlFor={`${field}-${day}`}>
            {name.format(MONDAY + (day - 1) * DAY)}
          </Label>
        </div>
      ))}
    </div>
  )
}
