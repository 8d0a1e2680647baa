import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useFormat } from "../../format/use-format"

type UnprovenNoteProps = { evidence: Record<string, unknown> | null }

/** Captured money behind a hold that its statement does not show. */
export const UnprovenNote = ({ evidence }: UnprovenNoteProps) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const { unproven, currency_code } = evidence ?? {}
  if (typeof unproven !== "string" || unproven === "0") {
    return null
  }
  const amount = format.money({
    amount_minor: unproven,
    currency_code: String(currency_code),
  })
  return (
    <Text size="xsmall" className="text-ui-tag-red-text">
      {t("orderMoney.unproven", { amount })}
    </Text>
  )
}
