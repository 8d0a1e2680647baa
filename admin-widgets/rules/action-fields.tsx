import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { RuleAction } from "../../src/types/rule-language"
import { LabelledSelect } from "../order/labelled-select"
import { ActionValue } from "./action-value"
import { actionNames, makeAction } from "./make-action"
import { replaceAt } from "./replace-at"

type ActionFieldsProps = {
  actions: RuleAction[]
  change: (actions: RuleAction[]) => void
}

/** What a rule does, one thing after another. */
export const ActionFields = ({ actions, change }: ActionFieldsProps) => {
  const { t } = useTranslation("order-cycle")
  const replace = (at: number, action: RuleAction | undefined) =>
    change(replaceAt(actions, at, action))
  return (
    <div className="flex flex-col gap-y-2">
      {actions.map((action, at) => (
        <div key={at} className="flex flex-wrap items-center gap-2">
          <LabelledSelect
            isHidden
            label={t("rules.actionOf")}
            value={action.action}
            options={actionNames.map((one) => ({
              value: one,
              text: t(`rules.action.${one}`),
            }))}
            change={(chosen) => replace(at, makeAction(chosen))}
          />
          <ActionValue
            action={action}
            change={(changed) => replace(at, changed)}
          />
          {actions.length > 1 && (
            <Button
              type="button"
              size="small"
              variant="transparent"
              onClick={() => replace(at, undefined)}
            >
              {t("rules.remove")}
            </Button>
          )}
        </div>
      ))}
      <div>
        <Button
          type="button"
          size="small"
          variant="secondary"
          onClick={() => change([...actions, makeAction("tag")])}
        >
          {t("rules.addAction")}
        </Button>
      </div>
    </div>
  )
}
