import { createDataTableColumnHelper, Text } from "@medusajs/ui"
import type { Format } from "../../src/format/create-format"
import type { Translate } from "../../src/format/translate"
import type { TrackerRowDto } from "../../src/types/tracking-queue"
import { OpenCell } from "../lists/open-cell"
import { OrderLink } from "../orders/order-link"
import { NeedsCell } from "./needs-cell"
import { TrackerStatus } from "./tracker-status"

const column = createDataTableColumnHelper<TrackerRowDto>()

/** Columns of the queue of parcels. */
export const trackerColumns = (
  t: Translate,
  format: Format,
  open: (tracker: TrackerRowDto) => void
) => [
  column.accessor("tracking_number", {
    header: t("trackers.number"),
    cell: ({ row: { original } }) => (
      <OpenCell name={original.tracking_number} open={() => open(original)}>
        {[original.courier, original.service].filter(Boolean).join(" · ")}
      </OpenCell>
    ),
  }),
  column.accessor("urgency", {
    header: t("trackers.needs"),
    minSize: 160,
    cell: ({ row: { original } }) => <NeedsCell row={original} />,
  }),
  column.accessor("status", {
    header: t("trackers.state"),
    minSize: 200,
    cell: ({ row: { original } }) => (
      <div className="whitespace-normal py-2">
        <TrackerStatus parcel={original} />
        {original.status_at && (
          <Text size="xsmall" className="text-ui-fg-subtle">
            {t("trackers.since", {
              time: format.shortMoment(original.status_at),
            })}
          </Text>
        )}
      </div>
    ),
  }),
  column.accessor("promised_at", {
    header: t("trackers.promised"),
    cell: ({ getValue }) => {
      const at = getValue()
      return at === null ? t("none") : format.shortMoment(at)
    },
  }),
  column.accessor("last_scan_at", {
    header: t("trackers.lastScan"),
    cell: ({ getValue }) => {
      const at = getValue()
      return at === null ? t("trackers.never") : format.shortMoment(at)
    },
  }),
  column.accessor("order_id", {
    header: t("orders.order"),
    cell: ({ row: { original } }) => (
      <OrderLink
        order={{ id: original.order_id, display_id: original.display_id }}
      />
    ),
  }),
]
