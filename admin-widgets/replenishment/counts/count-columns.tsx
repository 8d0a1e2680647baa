import { createDataTableColumnHelper } from "@medusajs/ui"
import type { Format } from "../../../src/format/create-format"
import type { Translate } from "../../../src/format/translate"
import type { StockCountRow } from "../../../src/types/replenishment/stock-counts"
import { NumberCell } from "../../format/number-cell"
import { OpenCell } from "../../lists/open-cell"
import { CountState } from "./count-state"

const column = createDataTableColumnHelper<StockCountRow>()

/** Columns of the list of count sheets. */
export const countColumns = (
  t: Translate,
  format: Format,
  actorName: (actor: string) => string,
  open: (count: StockCountRow) => void
) => [
  column.accessor("number", {
    header: t("count.number"),
    cell: ({ row: { original } }) => (
      <OpenCell name={original.number} open={() => open(original)}>
        {original.location_name ?? t("none")}
      </OpenCell>
    ),
  }),
  column.accessor("state", {
    header: t("count.state"),
    cell: ({ getValue }) => <CountState state={getValue()} />,
  }),
  column.accessor("counted", {
    header: () => <NumberCell>{t("count.counted")}</NumberCell>,
    cell: ({ row: { original } }) => (
      <NumberCell>
        {t("count.of", {
          counted: format.whole(original.counted),
          lines: format.whole(original.lines),
        })}
      </NumberCell>
    ),
  }),
  column.accessor("differing", {
    header: () => <NumberCell>{t("count.differing")}</NumberCell>,
    cell: ({ getValue }) => {
      const lines = getValue()
      return (
        <NumberCell>
          {lines === null ? t("count.blind") : format.whole(lines)}
        </NumberCell>
      )
    },
  }),
  column.accessor("counted_by", {
    header: t("count.by"),
    cell: ({ row: { original } }) =>
      [original.counted_by, original.confirmed_by]
        .filter((actor) => actor !== null)
        .map(actorName)
        .join(", ") || t("none"),
  }),
  column.accessor("created_at", {
    header: t("purchase.created"),
    cell: ({ getValue }) => format.shortMoment(getValue()),
  }),
]
