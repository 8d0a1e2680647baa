import { createDataTableColumnHelper, StatusBadge, Text } from "@medusajs/ui"
import type { Format } from "../../src/format/create-format"
import type { Translate } from "../../src/format/translate"
import type { PutAwayListRow } from "../../src/types/put-away"
import { NumberCell } from "../format/number-cell"
import { OpenCell } from "../lists/open-cell"
import { OrderLink } from "../orders/order-link"
import { placeName } from "../packing-facts/place-name"

const column = createDataTableColumnHelper<PutAwayListRow>()

/** Columns of the list of what goes back to a shelf. */
export const putAwayColumns = (
  t: Translate,
  format: Format,
  locations: { id: string; name: string }[],
  open: (row: PutAwayListRow) => void
) => [
  column.accessor("title", {
    header: t("putAways.item"),
    cell: ({ row: { original } }) => (
      <OpenCell name={original.title} open={() => open(original)}>
        {original.sku}
      </OpenCell>
    ),
  }),
  column.accessor("quantity", {
    header: t("putAways.units"),
    headerAlign: "right",
    cell: ({ getValue }) => <NumberCell>{format.whole(getValue())}</NumberCell>,
  }),
  column.accessor("places", {
    header: t("putAways.place"),
    cell: ({ row: { original } }) => (
      <div>
        <Text size="small">
          {original.places.join(", ") || t("picking.noPlace")}
        </Text>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {placeName(locations, original.location_id)}
        </Text>
      </div>
    ),
  }),
  column.accessor("parcel_code", {
    header: t("parcels.code"),
    cell: ({ getValue }) => getValue(),
  }),
  column.accessor("order_id", {
    header: t("orders.order"),
    cell: ({ row: { original } }) => (
      <OrderLink
        order={{ id: original.order_id, display_id: original.display_id }}
      />
    ),
  }),
  column.accessor("condition", {
    header: t("putAways.stateOf"),
    cell: ({ row: { original } }) =>
      original.condition ? (
        <StatusBadge color={original.condition === "good" ? "green" : "red"}>
          {t(`putAways.done.${original.condition}`)}
        </StatusBadge>
      ) : (
        <StatusBadge color="orange">{t("putAways.state.open")}</StatusBadge>
      ),
  }),
]
