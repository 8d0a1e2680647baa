import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useFormat } from "../format/use-format"
import { actorText } from "../order/actor-text"
import { RetractEvent } from "./retract-event"
import type { ScanEvent } from "./scan-event"
import { ScanTellings } from "./scan-tellings"
import { ScanTime } from "./scan-time"
import { TrackerFlags } from "./tracker-flags"
import { TrackerStatus } from "./tracker-status"

type ScanItemProps = { trackerId: string; event: ScanEvent }

/** One event: the courier's words, our status, who decided, and what came. */
export const ScanItem = ({ trackerId, event }: ScanItemProps) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const [isRetracting, setRetracting] = useState(false)
  const isRetracted = event.retracted_by !== null
  return (
    <li className="flex flex-col gap-y-2 py-3">
      <div className="flex flex-wrap items-center gap-2">
        <ScanTime event={event} />
        <TrackerStatus parcel={event} />
        <TrackerFlags flags={event.flags} />
      </div>
      <Text
        size="small"
        className={isRetracted ? "break-words line-through" : "break-words"}
      >
        {[event.text, event.location].filter(Boolean).join(" · ")}
      </Text>
      {event.retracted_at && (
        <Text size="small" className="text-ui-fg-error break-words">
          {t("trackers.retracted", {
            time: format.moment(event.retracted_at),
            actor: actorText(event.retracted_by ?? "", t),
            why: event.retracted_why ?? "",
          })}
        </Text>
      )}
      {event.rule && (
        <Text size="xsmall" className="text-ui-fg-subtle">
          {t("trackers.statusIs", { rule: t(`trackers.rule.${event.rule}`) })}
        </Text>
      )}
      <ScanTellings trackerId={trackerId} event={event} />
      {!isRetracted && event.rule !== "ours" && !isRetracting && (
        <Button
          size="small"
          variant="transparent"
          className="self-start"
          onClick={() => setRetracting(true)}
        >
          {t("trackers.retract")}
        </Button>
      )}
      {isRetracting && (
        <RetractEvent
          trackerId={trackerId}
          eventId={event.id}
          close={() => setRetracting(false)}
        />
      )}
    </li>
  )
}
