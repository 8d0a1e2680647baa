import { Badge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { OrderCyclePanel } from "../../src/types/order-desk"
import { useFormat } from "../format/use-format"
import { ParcelTracking } from "./parcel-tracking"
import { TrackerState } from "./tracker-state"
import { TrackingNumber } from "./tracking-number"

type Parcel = OrderCyclePanel["parcels"][number]

/** One parcel: what is in it, who carries it, and where it is. */
export const ParcelItem = ({ parcel }: { parcel: Parcel }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const { tracker } = parcel
  return (
    <li className="flex flex-col gap-y-1">
      <div className="flex flex-wrap items-center gap-2">
        <Text size="small" weight="plus" leading="compact">
          {parcel.code}
        </Text>
        {tracker ? (
          <TrackerState tracker={tracker} />
        ) : (
          <Badge size="2xsmall">
            {t(`parcel.${parcel.state}`, { defaultValue: parcel.state })}
          </Badge>
        )}
      </div>
      {parcel.attempt_error && (
        <Text size="small" className="text-ui-fg-error break-words">
          {parcel.attempt_error}
        </Text>
      )}
      {parcel.tracking_number && (
        <TrackingNumber
          courier={parcel.courier}
          number={parcel.tracking_number}
        />
      )}
      {tracker && <ParcelTracking tracker={tracker} />}
      <Text size="xsmall" className="text-ui-fg-subtle">
        {parcel.items
          .map(({ quantity, title, sku }) =>
            t("panel.item", {
              quantity: format.whole(quantity),
              title: sku ? `${title} (${sku})` : title,
            })
          )
          .join(", ")}
      </Text>
    </li>
  )
}
