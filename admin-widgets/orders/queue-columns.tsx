import { createDataTableColumnHelper, Text } from "@medusajs/ui"
import type { Sentence } from "../../src/types/order-desk"
import type { Format } from "../../src/format/create-format"
import type { Translate } from "../../src/format/translate"
import { NumberCell } from "../format/number-cell"
import { OrderLink } from "./order-link"
import type { QueueRow } from "./queue-row"
import { StageBadge } from "./stage-badge"

const column = createDataTableColumnHelper<QueueRow>()

/** Columns of the queue; the one that matters says why an order waits. */
export const queueColumns = (
  t: Translate,
  format: Format,
  say: (sentence: Sentence) => string
) => [
  column.select(),
  column.accessor("display_id", {
    header: t("orders.order"),
    cell: ({ row: { original } }) => (
      <div>
        <OrderLink order={original} />
        <Text size="xsmall" className="text-ui-fg-subtle">
          {original.channel}
        </Text>
      </div>
    ),
  }),
  column.accessor("stage", {
    header: t("orders.stage"),
    cell: ({ getValue }) => <StageBadge stage={getValue()} />,
  }),
  column.accessor("sentence", {
    header: t("orders.why"),
    minSize: 320,
    cell: ({ getValue }) => (
      <Text size="small" className="whitespace-normal py-2">
        {say(getValue())}
      </Text>
    ),
  }),
  column.accessor("charge_status", {
    header: t("orders.charge"),
    cell: ({ getValue }) => t(`charge.${getValue()}`),
  }),
  column.accessor("fulfillment_status", {
    header: t("orders.fulfillment"),
    cell: ({ getValue }) => t(`fulfillment.${getValue()}`),
  }),
  column.accessor("due_minor", {
    header: t("orders.due"),
    headerAlign: "right",
    cell: ({ row: { original } }) => (
      <NumberCell>
        {format.money({
          amount_minor: original.due_minor,
          currency_code: original.currency_code,
        })}
      </NumberCell>
    ),
  }),
  column.accessor("placed_at", {
    header: t("orders.placed"),
    cell: ({ getValue }) => format.shortMoment(getValue()),
  }),
  column.accessor("promised_ship_at", {
    header: t("orders.promised"),
    cell: ({ getValue }) => {
      const promised = getValue()
      return promised ? format.shortMoment(promised) : t("none")
    },
  }),
]
