import { createDataTableColumnHelper, Text } from "@medusajs/ui"
import type { Format } from "../../src/format/create-format"
import type { Translate } from "../../src/format/translate"
import type { ParcelListRow } from "../../src/types/packing"
import { OpenCell } from "../lists/open-cell"
import { OrderLink } from "../orders/order-link"
import { placeName } from "../packing-facts/place-name"
import { contentsText } from "./contents-text"
import { ParcelStateBadge } from "./parcel-state-badge"

const column = createDataTableColumnHelper<ParcelListRow>()

/** Columns of the list of parcels. */
export const parcelColumns = (
  t: Translate,
  format: Format,
  places: { id: string; name: string }[],
  open: (parcel: ParcelListRow) => void
) => [
  column.accessor("code", {
    header: t("parcels.code"),
    cell: ({ row: { original } }) => (
      <OpenCell name={original.code} open={() => open(original)}>
        {placeName(places, original.location_id)}
      </OpenCell>
    ),
  }),
  column.accessor("order_id", {
    header: t("orders.order"),
    cell: ({ row: { original } }) => (
      <OrderLink
        order={{ id: original.order_id, display_id: original.display_id }}
      />
    ),
  }),
  column.accessor("state", {
    header: t("parcels.stateOf"),
    minSize: 240,
    cell: ({ row: { original } }) => (
      <div className="whitespace-normal py-2">
        <ParcelStateBadge state={original.state} />
        {original.attempt_error && (
          <Text size="xsmall" className="text-ui-fg-error">
            {original.attempt_error}
          </Text>
        )}
      </div>
    ),
  }),
  column.accessor("items", {
    header: t("parcels.contents"),
    minSize: 200,
    cell: ({ getValue }) => (
      <span className="whitespace-normal">
        {contentsText(getValue(), t, format)}
      </span>
    ),
  }),
  column.accessor("tracking_number", {
    header: t("parcels.courier"),
    cell: ({ row: { original } }) => (
      <div>
        <Text size="small">{original.courier ?? t("none")}</Text>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {original.tracking_number}
        </Text>
      </div>
    ),
  }),
  column.accessor("packed_at", {
    header: t("parcels.packed"),
    cell: ({ getValue }) => {
      const at = getValue()
      return at === null ? t("none") : format.shortMoment(at)
    },
  }),
]
