import { Select } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { periodWeeks } from "./evaluation-period"

type PeriodSelectProps = { weeks: number; onChange: (weeks: number) => void }

export const PeriodSelect = ({ weeks, onChange }: PeriodSelectProps) => {
  const { t } = useTranslation("order-cycle")
  return (
    <Select
      size="small"
      value={String(weeks)}
      onValueChange={(value) => onChange(Number(value))}
    >
      <Select.Trigger aria-label={t("evaluation.period")}>
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        {periodWeeks.map((length) => (
          <Select.Item key={length} value={String(length)}>
            {t("evaluation.weeks", { weeks: length })}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  )
}
