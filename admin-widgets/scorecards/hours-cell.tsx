import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useFormat } from "../format/use-format"

type HoursCellProps = {
  spread: { n: number; p50?: number | null; p95: number | null }
}

/** Median and 95th percentile, or the latter alone, and of how many. */
export const HoursCell = ({ spread }: HoursCellProps) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  if (spread.n === 0) {
    return <>{t("none")}</>
  }
  const hours = [spread.p50, spread.p95].flatMap((value) =>
    typeof value === "number" ? [format.hours(value)] : []
  )
  return (
    <>
      {hours.join(" · ")}
      <Text size="xsmall" leading="compact" className="text-ui-fg-muted">
        {t("facts.n", { n: format.whole(spread.n) })}
      </Text>
    </>
  )
}
