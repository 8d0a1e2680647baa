import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { ChangePlan } from "../../../src/types/change-plan"
import { useEffectTexts } from "./use-effect-texts"

/** What a change does to money, stock, parcels, papers and the promise. */
export const ChangeEffects = ({ plan }: { plan: ChangePlan }) => {
  const { t } = useTranslation("order-cycle")
  const effects = useEffectTexts(plan)
  return (
    <div
      className="bg-ui-bg-subtle flex flex-col gap-y-3 rounded-lg p-4"
      role="region"
      aria-label={t("orderChange.effects")}
    >
      {effects.map(({ part, texts }) => (
        <div key={part} className="flex flex-col gap-y-1">
          <Text size="xsmall" weight="plus">
            {t(`orderChange.parts.${part}`)}
          </Text>
          <ul className="flex flex-col gap-y-1">
            {texts.map((text) => (
              <li key={text}>
                <Text size="small">{text}</Text>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}
