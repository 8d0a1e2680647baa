import { Copy, createDataTableColumnHelper } from "@medusajs/ui"
import type { Format } from "../../../src/format/create-format"
import type { Translate } from "../../../src/format/translate"
import type { RunRow } from "../../../src/types/reconciliation/matches"
import { NumberCell } from "../../format/number-cell"

const column = createDataTableColumnHelper<RunRow>()

const counts = ["line_count", "auto_count", "suggest_count"] as const

/** Characters of a hash that tell two runs apart at a glance. */
const SHOWN = 12

/** Columns of the list of runs. */
export const runColumns = (
  t: Translate,
  format: Format,
  actorName: (actor: string) => string
) => [
  column.accessor("started_at", {
    header: t("runs.started"),
    cell: ({ row: { original } }) =>
      [format.shortMoment(original.started_at), actorName(original.actor)].join(
        " · "
      ),
  }),
  ...counts.map((name) =>
    column.accessor(name, {
      header: () => <NumberCell>{t(`runs.${name}`)}</NumberCell>,
      cell: ({ getValue }) => (
        <NumberCell>{format.whole(getValue())}</NumberCell>
      ),
    })
  ),
  column.accessor("output_hash", {
    header: t("runs.output"),
    cell: ({ getValue }) => (
      <div className="flex items-center gap-x-1">
        <code>{getValue().slice(0, SHOWN)}</code>
        <Copy content={getValue()} />
      </div>
    ),
  }),
]
