import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Condition } from "../../src/types/rule-language"
import { LabelledSelect } from "../order/labelled-select"
import { ComparisonFields } from "./comparison-fields"
import { conditionKind, conditionKinds } from "./condition-kind"
import { conditionParts } from "./condition-parts"
import { makeCondition } from "./make-condition"
import { replaceAt } from "./replace-at"

type ConditionFieldsProps = {
  condition: Condition
  inLine?: boolean
  change: (condition: Condition) => void
  /** Undefined where a condition must stay. */
  remove?: () => void
}

/** A condition as rows: a comparison, or a group with its rows below it. */
export const ConditionFields = ({
  condition,
  inLine = false,
  change,
  remove,
}: ConditionFieldsProps) => {
  const { t } = useTranslation("order-cycle")
  const kind = conditionKind(condition)
  const parts = conditionParts(condition)
  const within = inLine || kind === "any_line"
  const isList = kind === "all" || kind === "any"
  const write = (changed: Condition[]) =>
    change(makeCondition(kind, changed, inLine))
  const inGroup = parts.length ? parts : [condition]
  // What asks for a line cannot stand outside of any_line.
  const kept = kind === "any_line" ? [] : inGroup
  return (
    <div className="flex flex-col gap-y-2">
      <div className="flex flex-wrap items-center gap-2">
        <LabelledSelect
          isHidden
          label={t("rules.kindOf")}
          value={kind}
          options={conditionKinds
            .filter((one) => one !== "any_line" || !inLine)
            .map((one) => ({ value: one, text: t(`rules.group.${one}`) }))}
          change={(chosen) => change(makeCondition(chosen, kept, inLine))}
        />
        {"fact" in condition && (
          <ComparisonFields
            comparison={condition}
            inLine={inLine}
            change={change}
          />
        )}
        {remove && (
          <Button
            type="button"
            size="small"
            variant="transparent"
            onClick={remove}
          >
            {t("rules.remove")}
          </Button>
        )}
      </div>
      {parts.length > 0 && (
        <div className="flex flex-col gap-y-2 border-l px-4">
          {parts.map((part, at) => (
            <ConditionFields
              key={at}
              condition={part}
              inLine={within}
              change={(changed) => write(replaceAt(parts, at, changed))}
              remove={
                isList && parts.length > 1
                  ? () => write(replaceAt(parts, at, undefined))
                  : undefined
              }
            />
          ))}
          {isList && (
            <div>
              <Button
                type="button"
                size="small"
                variant="secondary"
                onClick={() =>
                  write([...parts, makeCondition("compare", [], within)])
                }
              >
                {t("rules.addCondition")}
              </Button>
            </div>
          )}
        </div>
      )}
    </div>
  )
}
