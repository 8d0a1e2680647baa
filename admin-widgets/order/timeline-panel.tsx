import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useOrderCyclePanel } from "../api/use-order-cycle-panel"
import { useFormat } from "../format/use-format"
import { Failure } from "../reports/failure"
import { Loading } from "../reports/loading"
import { actorText } from "./actor-text"
import { entryDetail } from "./entry-detail"

const SHOWN_AT_FIRST = 8

/** All that happened to an order, newest first. */
export const TimelinePanel = ({ orderId }: { orderId: string }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const [all, setAll] = useState(false)
  const { data, error, refetch } = useOrderCyclePanel(orderId)
  const entries = [...(data?.timeline ?? [])].reverse()
  const shown = all ? entries : entries.slice(0, SHOWN_AT_FIRST)
  return (
    <Container className="p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("timeline.title")}</Heading>
      </div>
      {!data &&
        (error ? (
          <Failure error={error} retry={() => refetch()} />
        ) : (
          <Loading height={240} />
        ))}
      {data && entries.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 pb-4">
          {t("timeline.empty")}
        </Text>
      )}
      <ol className="flex flex-col gap-y-3 px-6 pb-4">
        {shown.map((entry) => {
          const detail = entryDetail(entry, t)
          return (
            <li key={entry.id}>
              <Text size="small" weight="plus" leading="compact">
                {t(`kind.${entry.kind}`, { defaultValue: entry.kind })}
              </Text>
              {detail && (
                <Text size="small" leading="compact">
                  {detail}
                </Text>
              )}
              <Text size="xsmall" className="text-ui-fg-subtle">
                {t("timeline.when", {
                  time: format.moment(entry.at),
                  actor: actorText(entry.actor, t),
                })}
              </Text>
            </li>
          )
        })}
      </ol>
      {entries.length > SHOWN_AT_FIRST && (
        <div className="px-6 pb-4">
          <Button size="small" variant="secondary" onClick={() => setAll(!all)}>
            {all
              ? t("timeline.less")
              : t("timeline.all", { entries: entries.length })}
          </Button>
        </div>
      )}
    </Container>
  )
}
