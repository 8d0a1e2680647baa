import { createDataTableColumnHelper, StatusBadge, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type { Format } from "../../../src/format/create-format"
import type { Translate } from "../../../src/format/translate"
import type { StockAlertRow } from "../../../src/types/replenishment/alerts"
import { itemLabel } from "../parts/item-label"
import { itemPath } from "../parts/item-path"
import { orderPath } from "../parts/order-path"
import { alertColours } from "./alert-kinds"
import { alertText } from "./alert-text"
import { CloseAlert } from "./close-alert"

const column = createDataTableColumnHelper<StockAlertRow>()

/** Columns of the list of alerts. */
export const alertColumns = (
  t: Translate,
  format: Format,
  actorName: (actor: string) => string
) => [
  column.accessor("kind", {
    header: t("stockAlerts.kind"),
    cell: ({ getValue }) => (
      <StatusBadge color={alertColours[getValue()]}>
        {t(`stockAlertKind.${getValue()}`)}
      </StatusBadge>
    ),
  }),
  column.accessor("title", {
    header: t("stockAlerts.about"),
    cell: ({ row: { original } }) => (
      <Link to={aboutPath(original)} className="text-ui-tag-blue-text">
        {original.inventory_item_id
          ? itemLabel(original)
          : t("stockAlerts.order")}
      </Link>
    ),
  }),
  column.accessor("location_name", {
    header: t("reorder.location"),
    cell: ({ getValue }) => getValue() ?? t("none"),
  }),
  column.accessor("evidence", {
    header: t("stockAlerts.says"),
    cell: ({ row: { original } }) => (
      <Text size="small" className="whitespace-normal" style={{ width: 280 }}>
        {alertText(original, t, format)}
      </Text>
    ),
  }),
  column.accessor("opened_at", {
    header: t("stockAlerts.since"),
    cell: ({ getValue }) => format.shortMoment(getValue()),
  }),
  column.accessor("closed_at", {
    header: t("stockAlerts.closed"),
    cell: ({ row: { original } }) =>
      original.closed_at ? (
        [
          format.shortMoment(original.closed_at),
          original.closed_by && actorName(original.closed_by),
        ]
          .filter(Boolean)
          .join(" · ")
      ) : (
        <CloseAlert alert={original} />
      ),
  }),
]

/** Where something can be done about it. */
const aboutPath = ({
  kind,
  subject_id,
  inventory_item_id,
  location_id,
}: StockAlertRow) =>
  ["PO_LATE", "OVER_RECEIPT"].includes(kind) || !inventory_item_id
    ? orderPath(subject_id)
    : itemPath(inventory_item_id, location_id)
