import { Button, StatusBadge, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Format } from "../../src/format/create-format"
import type { Translate } from "../../src/format/translate"
import type { ParcelAlertDto } from "../../src/types/tracking-queue"
import { useFormat } from "../format/use-format"
import { actorText } from "../order/actor-text"
import { CloseAlert } from "./close-alert"

/** One alert: since when it stands, or who closed it and why. */
export const AlertItem = ({ alert }: { alert: ParcelAlertDto }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const [isClosing, setClosing] = useState(false)
  const isOpen = alert.closed_at === null
  return (
    <li className="flex flex-col gap-y-2">
      <div className="flex flex-wrap items-center gap-2">
        <StatusBadge color={isOpen ? "orange" : "grey"}>
          {t(`trackAlert.${alert.kind}`, { defaultValue: alert.kind })}
        </StatusBadge>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {whenText(alert, t, format)}
        </Text>
        {isOpen && !isClosing && (
          <Button
            size="small"
            variant="secondary"
            onClick={() => setClosing(true)}
          >
            {t("trackers.closeAlert")}
          </Button>
        )}
      </div>
      {isClosing && (
        <CloseAlert alertId={alert.id} close={() => setClosing(false)} />
      )}
    </li>
  )
}

function whenText(
  { opened_at, closed_at, closed_by, closed_why }: ParcelAlertDto,
  t: Translate,
  format: Format
) {
  if (closed_at === null) {
    return t("trackers.opened", { time: format.moment(opened_at) })
  }
  const time = format.moment(closed_at)
  return closed_by === null
    ? t("trackers.ended", { time })
    : t("trackers.closed", {
        time,
        actor: actorText(closed_by, t),
        why: closed_why ?? "",
      })
}
