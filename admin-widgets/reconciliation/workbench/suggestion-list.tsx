import { Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type {
  LineRow,
  SuggestionRow,
} from "../../../src/types/reconciliation/lines"
import { useNamedItems } from "../../api/use-named-items"
import { SuggestionCard } from "./suggestion-card"

type SuggestionListProps = {
  line: LineRow
  suggestions: SuggestionRow[]
  isPending: boolean
  confirm: (suggestion: SuggestionRow) => void
  reject: (suggestion: SuggestionRow) => void
}

/** What the current line might pay, the likeliest first. */
export const SuggestionList = ({
  line,
  suggestions,
  isPending,
  confirm,
  reject,
}: SuggestionListProps) => {
  const { t } = useTranslation("order-cycle")
  const ids = suggestions.flatMap(({ items }) => items.map(({ id }) => id))
  const named = useNamedItems([...new Set(ids)]).data?.items
  const items = new Map(named?.map((item) => [item.id, item]))
  return (
    <section aria-label={t("reconciliation.suggested")}>
      <Heading level="h3" className="px-4 pt-3">
        {t("reconciliation.suggested")}
      </Heading>
      {suggestions.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-4 py-3">
          {t("reconciliation.noSuggestion")}
        </Text>
      )}
      <ol>
        {suggestions.map((suggestion, index) => (
          <SuggestionCard
            key={suggestion.id}
            line={line}
            suggestion={suggestion}
            place={index + 1}
            items={items}
            isPending={isPending}
            confirm={() => confirm(suggestion)}
            reject={() => reject(suggestion)}
          />
        ))}
      </ol>
    </section>
  )
}
