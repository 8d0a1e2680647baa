import { Checkbox, Input, Label } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import type { RuleAction } from "../../src/types/rule-language"
import { LabelledSelect } from "../order/labelled-select"

type HoldAction = Extract<RuleAction, { action: "hold" }>

type HoldFieldsProps = {
  label: string
  action: HoldAction
  change: (action: HoldAction) => void
}

/** As what a rule holds, and why. */
export const HoldFields = ({ label, action, change }: HoldFieldsProps) => {
  const { t } = useTranslation("order-cycle")
  const { note, ...bare } = action
  const { keeps_stock: _, ...keeping } = action
  const stockField = useId()
  return (
    <>
      <LabelledSelect
        isHidden
        label={label}
        value={action.type}
        options={(["RULE", "FRAUD_REVIEW"] as const).map((one) => ({
          value: one,
          text: t(`part.${one}`),
        }))}
        change={(type) => change({ ...action, type })}
      />
      <Input
        size="small"
        aria-label={t("rules.note")}
        placeholder={t("rules.note")}
        value={note ?? ""}
        onChange={({ target }) =>
          change(target.value ? { ...bare, note: target.value } : bare)
        }
      />
      <div className="flex items-center gap-2">
        <Checkbox
          id={stockField}
          checked={action.keeps_stock === false}
          onCheckedChange={(checked) =>
            change(
              checked === true ? { ...action, keeps_stock: false } : keeping
            )
          }
        />
        <Label size="small" htmlFor={stockField}>
          {t("placeHold.freesStock")}
        </Label>
      </div>
    </>
  )
}
