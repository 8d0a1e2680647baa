import { Badge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { RuleReplay } from "../../src/types/order-rule"
import { useFormat } from "../format/use-format"
import { OrderLink } from "../orders/order-link"
import { EvidenceList } from "./evidence-list"

/** What a rule would have done to the orders of the last days. */
export const ReplayAnswer = ({ replay }: { replay: RuleReplay }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const { orders, matched, share, totals, samples } = replay
  return (
    <div className="flex flex-col gap-y-2" role="status">
      <Text size="small" weight="plus">
        {t("rules.replayed", {
          matched: format.whole(matched),
          orders: format.whole(orders),
          share: share === null ? t("none") : format.share(share),
          since: format.moment(replay.since),
        })}
      </Text>
      {!replay.is_complete && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("rules.replayCut", { orders: format.whole(orders) })}
        </Text>
      )}
      {totals.map((total) => (
        <Text key={total.currency_code} size="small">
          {t("rules.replayTotal", {
            count: total.orders,
            money: format.money(total),
          })}
        </Text>
      ))}
      {samples.map((sample) => (
        <div key={sample.order_id} className="flex flex-col gap-y-1">
          <div className="flex items-center gap-x-2">
            <OrderLink order={{ ...sample, id: sample.order_id }} />
            <Badge size="2xsmall">{format.money(sample.total)}</Badge>
            <Text size="xsmall" className="text-ui-fg-subtle">
              {format.shortMoment(sample.placed_at)}
            </Text>
          </div>
          <EvidenceList evidence={sample.evidence} />
        </div>
      ))}
    </div>
  )
}
