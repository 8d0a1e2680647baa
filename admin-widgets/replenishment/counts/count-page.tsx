import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import type { StockCountResponse } from "../../../src/types/replenishment/stock-counts"
import { useReplenishment } from "../../api/use-replenishment"
import { useFormat } from "../../format/use-format"
import { useActorName } from "../../reconciliation/use-actor-name"
import { Answered } from "../parts/answered"
import { BlindSheet } from "./blind-sheet"
import { CountActions } from "./count-actions"
import { CountState } from "./count-state"
import { VarianceTable } from "./variance-table"

/** A sheet: counted blind while it is open, with its differences after. */
export const CountPage = () => {
  const { id = "" } = useParams()
  const answer = useReplenishment<StockCountResponse>(`counts/${id}`)
  return (
    <Answered answer={answer} height={320}>
      {({ count }) => (
        <div className="flex flex-col gap-y-3">
          <CountHead count={count} />
          {count.state === "open" ? (
            <BlindSheet key={count.id} count={count} />
          ) : (
            <VarianceTable count={count} />
          )}
        </div>
      )}
    </Answered>
  )
}

const CountHead = ({ count }: StockCountResponse) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const actorName = useActorName()
  return (
    <Container className="flex flex-col gap-y-3 px-6 py-4">
      <div className="flex flex-wrap items-center gap-2">
        <Heading>{count.number}</Heading>
        <CountState state={count.state} />
      </div>
      <Text size="small" className="text-ui-fg-subtle">
        {[
          count.location_name,
          t("count.progress", {
            counted: format.whole(count.counted),
            lines: format.whole(count.lines),
          }),
          count.counted_by &&
            t("count.countedBy", { actor: actorName(count.counted_by) }),
          count.confirmed_by &&
            t("count.confirmedBy", { actor: actorName(count.confirmed_by) }),
          count.posted_at &&
            t("count.postedAt", { time: format.moment(count.posted_at) }),
          count.note,
        ]
          .filter(Boolean)
          .join(" · ")}
      </Text>
      {count.state === "waits" && (
        <Text size="small" role="note">
          {t("count.waitsHint")}
        </Text>
      )}
      <CountActions count={count} />
    </Container>
  )
}
