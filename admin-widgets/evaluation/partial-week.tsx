import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useFormat } from "../format/use-format"

/** Says which week is left out of a chart; nothing when none is. */
export const PartialWeek = ({ week }: { week: string | null }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  return (
    week && (
      <Text size="xsmall" className="text-ui-fg-subtle">
        {t("trend.partialWeek", { week: format.day(week) })}
      </Text>
    )
  )
}
