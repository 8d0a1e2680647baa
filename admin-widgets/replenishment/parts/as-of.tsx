import { StatusBadge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useFormat } from "../../format/use-format"

type AsOfProps = {
  /** UTC; null: nothing was read yet. */
  time: string | null
  isStale: boolean
  /** What else a figure needs to be read rightly. */
  more?: string[]
}

/** When the figures were true, and whether that is too long ago. */
export const AsOf = ({ time, isStale, more = [] }: AsOfProps) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Text size="small" leading="compact" className="text-ui-fg-subtle">
        {[
          time
            ? t("facts.asOf", { time: format.moment(time) })
            : t("replenishment.noRun"),
          ...more,
        ].join(" · ")}
      </Text>
      {isStale && (
        <StatusBadge color="orange">{t("warehouse.stale")}</StatusBadge>
      )}
    </div>
  )
}
