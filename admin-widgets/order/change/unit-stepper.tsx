import { Minus, Plus } from "@medusajs/icons"
import { IconButton, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

type UnitStepperProps = {
  title: string
  least?: number
  /** Units that the line has. */
  most: number
  value: number
  change: (value: number) => void
}

/** So many units of a line, one more or less at a time. */
export const UnitStepper = ({
  title,
  least = 0,
  most,
  value,
  change,
}: UnitStepperProps) => {
  const { t } = useTranslation("order-cycle")
  return (
    <div className="flex items-center justify-between gap-x-3">
      <Text size="small">{title}</Text>
      <div className="flex items-center gap-x-2">
        <IconButton
          size="small"
          type="button"
          aria-label={t("orderChange.fewer", { title })}
          disabled={value <= least}
          onClick={() => change(value - 1)}
        >
          <Minus />
        </IconButton>
        <Text size="small" className="tabular-nums" aria-live="polite">
          {t("orderChange.units", { units: value, most })}
        </Text>
        <IconButton
          size="small"
          type="button"
          aria-label={t("orderChange.more", { title })}
          disabled={value >= most}
          onClick={() => change(value + 1)}
        >
          <Plus />
        </IconButton>
      </div>
    </div>
  )
}
