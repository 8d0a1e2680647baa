import { Select } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import {
  type ScorecardGroup,
  scorecardGroups,
} from "../../src/types/courier-scorecard"
import { scorecardDays } from "./scorecard-period"

type ScorecardSelectsProps = {
  days: number
  group: ScorecardGroup
  choose: (change: { days?: string; group?: string }) => void
}

/** How fine the records are, and over how long. */
export const ScorecardSelects = ({
  days,
  group,
  choose,
}: ScorecardSelectsProps) => {
  const { t } = useTranslation("order-cycle")
  return (
    <>
      <OneOf
        label={t("couriers.group")}
        value={group}
        options={scorecardGroups.map((name) => ({
          value: name,
          text: t(`couriers.groups.${name}`),
        }))}
        onChange={(value) => choose({ group: value })}
      />
      <OneOf
        label={t("couriers.period")}
        value={String(days)}
        options={scorecardDays.map((length) => ({
          value: String(length),
          text: t("couriers.days", { days: length }),
        }))}
        onChange={(value) => choose({ days: value })}
      />
    </>
  )
}

type OneOfProps = {
  label: string
  value: string
  options: { value: string; text: string }[]
  onChange: (value: string) => void
}

const OneOf = ({ label, value, options, onChange }: OneOfProps) => (
  <div style={{ width: 168 }}>
    <Select size="small" value={value} onValueChange={onChange}>
      <Select.Trigger aria-label={label}>
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        {options.map((option) => (
          <Select.Item key={option.value} value={option.value}>
            {option.text}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  </div>
)
