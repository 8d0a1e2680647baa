import { CheckCircleSolid, ExclamationCircle } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { DraftPartState } from "../../src/types/draft-intake"
import { useSentence } from "../format/use-sentence"

/** What the order needs, and whether the draft has it. */
export const DraftChecklist = ({ parts }: { parts: DraftPartState[] }) => {
  const { t } = useTranslation("order-cycle")
  const say = useSentence()
  return (
    <ul className="flex flex-col gap-y-2" aria-label={t("draft.completeness")}>
      {parts.map(({ part, is_met, sentence }) => (
        <li key={part} className="flex items-start gap-x-2">
          {is_met ? (
            <CheckCircleSolid
              className="text-ui-tag-green-icon shrink-0"
              aria-label={t("draft.met")}
            />
          ) : (
            <ExclamationCircle
              className="text-ui-tag-orange-icon shrink-0"
              aria-label={t("draft.unmet")}
            />
          )}
          <Text size="small" leading="compact">
            {say(sentence)}
          </Text>
        </li>
      ))}
    </ul>
  )
}
