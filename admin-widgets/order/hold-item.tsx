import { Button, StatusBadge, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { OrderCyclePanel } from "../../src/types/order-desk"
import { useFormat } from "../format/use-format"
import { ConfirmCod } from "./confirm-cod"
import { UnprovenNote } from "./money/unproven-note"
import { OverrideHold } from "./override-hold"
import { ReleaseHold } from "./release-hold"

type Hold = OrderCyclePanel["holds"][number]

type HoldItemProps = { orderId: string; hold: Hold }

/** Gates that nobody may open. */
const CLOSED_GATES = ["totals", "system"]

/** One hold: what it waits for, since when, and who may end it. */
export const HoldItem = ({ orderId, hold }: HoldItemProps) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const [isEnding, setEnding] = useState(false)
  const waitsForPerson = hold.release_by === "person"
  const End = waitsForPerson ? ReleaseHold : OverrideHold
  const canEnd =
    !hold.released_at && (waitsForPerson || !CLOSED_GATES.includes(hold.gate))
  return (
    <li className="flex flex-col gap-y-2">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <div className="flex flex-col gap-y-1">
          <div className="flex flex-wrap items-center gap-2">
            <StatusBadge color={hold.released_at ? "grey" : "orange"}>
              {t(`part.${hold.type}`, { defaultValue: hold.type })}
            </StatusBadge>
            <Text size="xsmall" className="text-ui-fg-subtle">
              {hold.released_at
                ? t("hold.released", {
                    how: t(`hold.how.${hold.released_how ?? "condition"}`),
                    time: format.moment(hold.released_at),
                  })
                : t("hold.since", { time: format.moment(hold.placed_at) })}
            </Text>
          </div>
          {!hold.released_at && (
            <Text size="xsmall" className="text-ui-fg-subtle">
              {hold.hold_until
                ? t("hold.until", { time: format.moment(hold.hold_until) })
                : t(`hold.endsBy.${hold.release_by}`)}
              {!hold.keeps_stock && ` ${t("hold.freesStock")}`}
            </Text>
          )}
          {!hold.released_at && <UnprovenNote evidence={hold.evidence} />}
        </div>
        {canEnd && !isEnding && (
          <Button
            size="small"
            variant={waitsForPerson ? "secondary" : "transparent"}
            onClick={() => setEnding(true)}
          >
            {t(waitsForPerson ? "hold.release" : "override.action")}
          </Button>
        )}
      </div>
      {hold.type === "COD_UNCONFIRMED" && !hold.released_at && (
        <ConfirmCod orderId={orderId} />
      )}
      {isEnding && <End holdId={hold.id} close={() => setEnding(false)} />}
    </li>
  )
}
