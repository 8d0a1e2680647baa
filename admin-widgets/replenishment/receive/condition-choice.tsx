import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Condition } from "./arrival"

type ConditionChoiceProps = {
  condition: Condition
  choose: (condition: Condition) => void
}

/** In which state what is scanned next goes to the books. */
export const ConditionChoice = ({
  condition,
  choose,
}: ConditionChoiceProps) => {
  const { t } = useTranslation("order-cycle")
  return (
    <div
      role="group"
      aria-label={t("receive.condition")}
      className="flex flex-wrap gap-2"
    >
      {(["accepted", "damaged"] as const).map((value) => (
        <Button
          key={value}
          type="button"
          variant={condition === value ? "primary" : "secondary"}
          aria-pressed={condition === value}
          onClick={() => choose(value)}
        >
          {t(`receiveCondition.${value}`)}
        </Button>
      ))}
    </div>
  )
}
