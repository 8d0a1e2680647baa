import { Text, Textarea } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { DraftRule } from "./draft-rule"
import { readDraft } from "./read-draft"

type JsonFieldProps = { draft: DraftRule; change: (draft: DraftRule) => void }

/** The rule as it is stored; what is no rule in JSON is not taken over. */
export const JsonField = ({ draft, change }: JsonFieldProps) => {
  const { t } = useTranslation("order-cycle")
  const [typed, setTyped] = useState(() =>
    JSON.stringify({ when: draft.when, then: draft.then }, null, 2)
  )
  const isWrong = readDraft(typed) === null
  const read = (text: string) => {
    setTyped(text)
    const rule = readDraft(text)
    if (rule) {
      change({ ...draft, ...rule })
    }
  }
  return (
    <div className="flex flex-col gap-y-2">
      <Textarea
        rows={16}
        aria-label={t("rules.json")}
        aria-invalid={isWrong}
        value={typed}
        onChange={({ target }) => read(target.value)}
      />
      {isWrong && (
        <Text size="small" className="text-ui-fg-error" role="alert">
          {t("rules.jsonWrong")}
        </Text>
      )}
    </div>
  )
}
