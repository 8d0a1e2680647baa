import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useFormat } from "../format/use-format"
import type { ScanEvent } from "./scan-event"

/** When it happened, in the store's zone, and how well that is known. */
export const ScanTime = ({ event }: { event: ScanEvent }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const { occurred_at, precision } = event
  return (
    <Text size="small" weight="plus">
      {occurred_at === null
        ? t("trackers.undated")
        : format.moment(occurred_at)}
      {precision === "day" && ` (${t("trackers.dayOnly")})`}
    </Text>
  )
}
