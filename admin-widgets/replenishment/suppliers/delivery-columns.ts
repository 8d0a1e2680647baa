import type { Format } from "../../../src/format/create-format"
import type { Translate } from "../../../src/format/translate"
import type { SupplierDelivery } from "../../../src/types/replenishment/suppliers"
import type { TwinColumn } from "../parts/twin-column"

/** Columns of a supplier's deliveries. */
export const deliveryColumns = (
  t: Translate,
  format: Format
): TwinColumn<SupplierDelivery>[] => [
  {
    name: "number",
    header: t("purchase.number"),
    value: ({ number }) => number,
    cell: ({ number }) => number,
  },
  {
    name: "sent_at",
    header: t("purchase.sent"),
    value: ({ sent_at }) => sent_at,
    cell: ({ sent_at }) => format.moment(sent_at),
  },
  {
    name: "received_at",
    header: t("leadTime.received"),
    value: ({ received_at }) => received_at,
    cell: ({ received_at }) => format.moment(received_at),
  },
  {
    name: "days",
    header: t("leadTime.days"),
    isNumber: true,
    value: ({ days }) => days,
    cell: ({ days }) => format.whole(days),
  },
  {
    name: "accepted",
    header: t("leadTime.units"),
    isNumber: true,
    value: ({ accepted }) => accepted,
    cell: ({ accepted }) => format.whole(accepted),
  },
  {
    name: "on_time",
    header: t("leadTime.onTime"),
    value: ({ on_time }) => (on_time ? "yes" : "no"),
    cell: ({ on_time }) => t(on_time ? "leadTime.yes" : "leadTime.no"),
  },
]
