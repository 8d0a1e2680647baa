import { Input } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { RuleAction } from "../../src/types/rule-language"
import { useStockLocations } from "../api/use-stock-locations"
import { LabelledSelect } from "../order/labelled-select"
import { HoldFields } from "./hold-fields"
import { YesNoSelect } from "./yes-no-select"

type ActionValueProps = {
  action: RuleAction
  change: (action: RuleAction) => void
}

/** What an action needs to know. */
export const ActionValue = ({ action, change }: ActionValueProps) => {
  const { t } = useTranslation("order-cycle")
  const { data: places } = useStockLocations()
  const label = t("rules.actionValue", {
    action: t(`rules.action.${action.action}`),
  })
  switch (action.action) {
    case "hold":
      return <HoldFields label={label} action={action} change={change} />
    case "ship_complete":
      return (
        <YesNoSelect
          label={label}
          value={action.value}
          change={(value) => change({ ...action, value })}
        />
      )
    case "priority":
      return (
        <Input
          size="small"
          type="number"
          step={1}
          aria-label={label}
          value={String(action.value)}
          onChange={({ target }) =>
            change({ ...action, value: Number(target.value) })
          }
        />
      )
    case "prefer_location":
      return (
        <LabelledSelect
          isHidden
          label={label}
          value={action.value}
          options={(places?.stock_locations ?? []).map(({ id, name }) => ({
            value: id,
            text: name,
          }))}
          change={(value) => change({ ...action, value })}
        />
      )
    default:
      return (
        <Input
          size="small"
          aria-label={label}
          placeholder={
            action.action === "notify" ? t("rules.notifyHint") : undefined
          }
          value={action.value}
          onChange={({ target }) => change({ ...action, value: target.value })}
        />
      )
  }
}
