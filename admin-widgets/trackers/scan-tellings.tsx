import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { RawPayload } from "./raw-payload"
import type { ScanEvent } from "./scan-event"

type ScanTellingsProps = { trackerId: string; event: ScanEvent }

/** All tellings of an event with what came, shown when asked for. */
export const ScanTellings = ({ trackerId, event }: ScanTellingsProps) => {
  const { t } = useTranslation("order-cycle")
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button
        size="small"
        variant="transparent"
        className="self-start"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {t("trackers.versions", { count: event.versions.length })}
      </Button>
      {isOpen && (
        <ul className="flex flex-col gap-y-3">
          {event.versions.map((version) => (
            <RawPayload
              key={version.id}
              trackerId={trackerId}
              version={version}
            />
          ))}
        </ul>
      )}
    </>
  )
}
