import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { RuleEvidence } from "../../src/types/rule-language"
import { valueText } from "./value-text"

/** Each comparison of a rule with the order's own value. */
export const EvidenceList = ({ evidence }: { evidence: RuleEvidence[] }) => {
  const { t } = useTranslation("order-cycle")
  return (
    <ul>
      {evidence.map(({ path, fact, op, value, actual }) => (
        <li key={path}>
          <Text size="xsmall" className="text-ui-fg-subtle">
            {t("rules.compared", {
              fact: t(`rules.fact.${fact}`),
              op: t(`rules.op.${op}`),
              value: valueText.write(value),
              actual:
                actual === null ? t("rules.unknown") : valueText.write(actual),
            })}
          </Text>
        </li>
      ))}
    </ul>
  )
}
