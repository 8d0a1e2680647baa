import { Switch, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { OrderRuleRow } from "../../src/types/order-rule"
import { useOrderAction } from "../api/use-order-action"

/** Switches a rule on, for later orders, or off. */
export const RuleSwitch = ({ rule }: { rule: OrderRuleRow }) => {
  const { t } = useTranslation("order-cycle")
  const { mutate, error, isPending } = useOrderAction(
    `rules/${rule.id}/${rule.enabled ? "disable" : "enable"}`
  )
  return (
    <div>
      <Switch
        size="small"
        checked={rule.enabled}
        disabled={isPending}
        aria-label={t("rules.switch", { key: rule.key })}
        onCheckedChange={() => mutate({})}
      />
      {error && (
        <Text size="xsmall" className="text-ui-fg-error" role="alert">
          {error.message}
        </Text>
      )}
    </div>
  )
}
