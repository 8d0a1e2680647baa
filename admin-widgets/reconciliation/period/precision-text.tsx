import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { PeriodPrecision } from "../../../src/types/reconciliation/periods"
import { useFormat } from "../../format/use-format"

/** How often rules were right, as far as people took nothing back. */
export const PrecisionText = ({
  precision,
}: {
  precision: PeriodPrecision
}) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const { decided, undone, rate, lower, upper } = precision
  return rate === null || lower === null || upper === null ? null : (
    <Text size="small">
      {t("period.precision", {
        share: format.share(rate),
        lower: format.share(lower),
        upper: format.share(upper),
        undone: format.whole(undone),
        decided: format.whole(decided),
      })}
    </Text>
  )
}
