import { createDataTableColumnHelper, StatusBadge, Text } from "@medusajs/ui"
import type { Format } from "../../../src/format/create-format"
import type { Translate } from "../../../src/format/translate"
import type { ReorderSuggestionRow } from "../../../src/types/replenishment/suggestions"
import { NumberCell } from "../../format/number-cell"
import { OpenCell } from "../../lists/open-cell"
import { ChanceBadge } from "../parts/chance-badge"
import { itemLabel } from "../parts/item-label"
import { QuantityField } from "./quantity-field"
import { whyText } from "./why-text"

const column = createDataTableColumnHelper<ReorderSuggestionRow>()

/**
 * Columns of the reorder list.
 *
 * @param today the day in the store's zone, ISO.
 */
export const reorderColumns = (
  t: Translate,
  format: Format,
  today: string,
  open: (row: ReorderSuggestionRow) => void
) => [
  column.select(),
  column.accessor("title", {
    header: t("reorder.item"),
    cell: ({ row: { original } }) => (
      <OpenCell name={itemLabel(original)} open={() => open(original)}>
        {[original.sku, original.location_name, classOf(original)]
          .filter(Boolean)
          .join(" · ")}
      </OpenCell>
    ),
  }),
  column.accessor("quantity", {
    header: t("reorder.quantity"),
    cell: ({ row: { original } }) => <QuantityField row={original} />,
  }),
  column.accessor("reason", {
    header: t("reorder.why"),
    cell: ({ row: { original } }) => (
      <Text size="small" className="whitespace-normal" style={{ width: 240 }}>
        {original.decision_note ?? whyText(original, t, format)}
      </Text>
    ),
  }),
  column.accessor("order_by_on", {
    header: t("reorder.by"),
    cell: ({ row: { original } }) => (
      <DayCell day={original.order_by_on} today={today} t={t} format={format} />
    ),
  }),
  column.accessor("p_stock_out", {
    header: t("reorder.chance"),
    cell: ({ row: { original } }) => (
      <div className="flex flex-col">
        <ChanceBadge chance={original.p_stock_out} />
        {original.stock_out_on && (
          <Text size="xsmall" className="text-ui-fg-subtle">
            {t("reorder.outOn", {
              day: format.shortDay(original.stock_out_on),
            })}
          </Text>
        )}
      </div>
    ),
  }),
  column.accessor("supplier_name", {
    header: t("reorder.supplier"),
    cell: ({ getValue }) => getValue() ?? t("reorder.noSupplier"),
  }),
  column.accessor("value_minor", {
    header: () => <NumberCell>{t("reorder.value")}</NumberCell>,
    cell: ({ row: { original } }) => (
      <NumberCell>
        {original.value_minor !== null && original.currency_code !== null
          ? format.money({
              amount_minor: original.value_minor,
              currency_code: original.currency_code,
            })
          : t("reorder.unknown")}
      </NumberCell>
    ),
  }),
]

const classOf = ({ abc, xyz }: ReorderSuggestionRow) =>
  `${abc ?? ""}${xyz ?? ""}`

type DayCellProps = {
  day: string | null
  today: string
  t: Translate
  format: Format
}

const DayCell = ({ day, today, t, format }: DayCellProps) => {
  if (!day) {
    return <>{t("none")}</>
  }
  return day <= today ? (
    <StatusBadge color="orange">
      {day < today
        ? t("reorder.overdue", { day: format.shortDay(day) })
        : t("reorder.today")}
    </StatusBadge>
  ) : (
    <>{format.day(day)}</>
  )
}
