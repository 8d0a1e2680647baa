import { Badge, createDataTableColumnHelper, Text } from "@medusajs/ui"
import type { Format } from "../../src/format/create-format"
import type { Translate } from "../../src/format/translate"
import type { BackorderRow } from "../../src/types/backorder"
import { OrderLink } from "../orders/order-link"
import { PriorityField } from "./priority-field"

/** With the name of the location where it waits. */
type PlacedRow = BackorderRow & { place: string }

const column = createDataTableColumnHelper<PlacedRow>()

/** Columns of the queue of back-orders. */
export const backorderColumns = (t: Translate, format: Format) => [
  column.accessor("title", {
    header: t("backorders.item"),
    cell: ({ row: { original } }) => (
      <div>
        <Text size="small">{original.title}</Text>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {[original.sku, original.place].filter(Boolean).join(" · ")}
        </Text>
      </div>
    ),
  }),
  column.accessor("display_id", {
    header: t("orders.order"),
    cell: ({ row: { original } }) => (
      <OrderLink order={{ ...original, id: original.order_id }} />
    ),
  }),
  column.accessor("quantity", {
    header: t("backorders.waiting"),
    cell: ({ row: { original } }) => (
      <div className="tabular-nums">
        {t("backorders.units", {
          waiting: format.whole(
            original.quantity - original.filled - original.held_back
          ),
          quantity: format.whole(original.quantity),
        })}
        {original.held_back > 0 && (
          <Text size="xsmall" className="text-ui-fg-subtle">
            {t("backorders.heldBack", {
              units: format.whole(original.held_back),
            })}
          </Text>
        )}
      </div>
    ),
  }),
  column.accessor("priority", {
    header: t("backorders.priority"),
    cell: ({ row: { original } }) => <PriorityField row={original} />,
  }),
  column.accessor("promised_at", {
    header: t("backorders.promised"),
    cell: ({ getValue }) => {
      const promised = getValue()
      return promised ? format.shortMoment(promised) : t("none")
    },
  }),
  column.accessor("queued_at", {
    header: t("backorders.since"),
    cell: ({ getValue }) => format.shortMoment(getValue()),
  }),
  column.accessor("ship_complete", {
    header: t("backorders.delivery"),
    cell: ({ row: { original } }) =>
      original.ship_complete ? (
        <div>
          <Badge size="2xsmall">{t("backorders.complete")}</Badge>
          {original.passed_over > 0 && (
            <Text size="xsmall" className="text-ui-fg-subtle">
              {t("backorders.passedOver", { count: original.passed_over })}
            </Text>
          )}
        </div>
      ) : (
        t("backorders.partial")
      ),
  }),
]
