import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { CourierScorecardsResponse } from "../../src/types/courier-scorecard"
import { useFormat } from "../format/use-format"

/** As of when, of which hand-overs, from how many parcels. */
export const RecordFacts = ({
  answer,
}: {
  answer: CourierScorecardsResponse
}) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const { courier_scorecards: rows, count, as_of, from, to } = answer
  const parcels = rows.reduce((sum, { card }) => sum + card.parcels, 0)
  const facts = [
    t("facts.asOf", { time: format.moment(as_of) }),
    t("couriers.handedOver", { from: format.day(from), to: format.day(to) }),
    t("couriers.parcels", { n: format.whole(parcels) }),
    ...(count > rows.length
      ? [t("couriers.first", { shown: rows.length, all: format.whole(count) })]
      : []),
  ]
  return (
    <Text size="small" leading="compact" className="text-ui-fg-subtle">
      {facts.join(" · ")}
    </Text>
  )
}
