import { Button, Kbd, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { ItemRow } from "../../../src/types/reconciliation/items"
import type {
  LineRow,
  SuggestionRow,
} from "../../../src/types/reconciliation/lines"
import { useFormat } from "../../format/use-format"
import { evidenceText } from "../evidence-text"
import { itemName } from "../item-name"

type SuggestionCardProps = {
  line: LineRow
  suggestion: SuggestionRow
  /** By which key it is confirmed. */
  place: number
  /** Those that it names, as far as they are known. */
  items: ReadonlyMap<string, ItemRow>
  isPending: boolean
  confirm: () => void
  reject: () => void
}

/** What a line might pay, and in words why. */
export const SuggestionCard = ({
  line: { currency_code },
  suggestion,
  place,
  items,
  isPending,
  confirm,
  reject,
}: SuggestionCardProps) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const money = (amount_minor: string) =>
    format.money({ amount_minor, currency_code })
  const name = (id: string) => {
    const item = items.get(id)
    return item ? itemName(item, t) : id
  }
  return (
    <li className="flex flex-col gap-y-1 px-4 py-3">
      <div className="flex items-center justify-between gap-x-2">
        <div className="flex items-center gap-x-2">
          <Kbd>{place}</Kbd>
          <Text size="small" weight="plus">
            {t([`matchRule.${suggestion.rule}`, "none"])}
          </Text>
        </div>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {t("reconciliation.confidence", {
            share: format.share(Number(suggestion.confidence)),
          })}
        </Text>
      </div>
      {suggestion.items.map(({ id, allocated }) => (
        <Text key={id} size="small">
          {t("reconciliation.pays", {
            item: name(id),
            amount: money(allocated),
          })}
        </Text>
      ))}
      {suggestion.unapplied_minor !== "0" && (
        <Text size="small">
          {t("reconciliation.unapplied", {
            amount: money(suggestion.unapplied_minor),
          })}
        </Text>
      )}
      {suggestion.evidence.map((evidence) => (
        <Text
          key={`${evidence.key}${JSON.stringify(evidence.values)}`}
          size="small"
          className="text-ui-fg-subtle"
        >
          {evidenceText(evidence, currency_code, t, format)}
        </Text>
      ))}
      <div className="flex gap-x-2 pt-1">
        <Button
          size="small"
          variant={place === 1 ? "primary" : "secondary"}
          disabled={isPending || !suggestion.items.length}
          onClick={confirm}
        >
          {t("reconciliation.confirm")}
        </Button>
        <Button
          size="small"
          variant="transparent"
          disabled={isPending}
          onClick={reject}
        >
          {t("reconciliation.reject")}
        </Button>
      </div>
    </li>
  )
}
