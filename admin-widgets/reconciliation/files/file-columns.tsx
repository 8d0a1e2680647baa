import { createDataTableColumnHelper } from "@medusajs/ui"
import type { Format } from "../../../src/format/create-format"
import type { Translate } from "../../../src/format/translate"
import type { FileRow } from "../../../src/types/reconciliation/files"
import { NumberCell } from "../../format/number-cell"
import { OpenCell } from "../../lists/open-cell"
import { FileState } from "./file-state"

const column = createDataTableColumnHelper<FileRow>()

/** Columns of the list of files. */
export const fileColumns = (
  t: Translate,
  format: Format,
  actorName: (actor: string) => string,
  open: (file: FileRow) => void
) => [
  column.accessor("name", {
    header: t("files.file"),
    cell: ({ row: { original } }) => (
      <OpenCell name={original.name} open={() => open(original)}>
        {original.format}
      </OpenCell>
    ),
  }),
  column.accessor("state", {
    header: t("files.stateOf"),
    cell: ({ row: { original } }) => <FileState {...original} />,
  }),
  column.accessor("line_count", {
    header: () => <NumberCell>{t("files.lines")}</NumberCell>,
    cell: ({ row: { original } }) => (
      <NumberCell>
        {original.state === "received"
          ? t("files.progress", {
              done: format.whole(original.lines_done),
              all: format.whole(original.line_count),
            })
          : t("files.added", {
              added: format.whole(original.lines_added),
              all: format.whole(original.line_count),
            })}
      </NumberCell>
    ),
  }),
  column.display({
    id: "findings",
    header: t("files.findings"),
    cell: ({ row: { original } }) =>
      [...new Set(original.findings.map(({ code }) => code))].join(", ") ||
      t("none"),
  }),
  column.accessor("created_at", {
    header: t("files.imported"),
    cell: ({ row: { original } }) =>
      [
        format.shortMoment(original.created_at),
        actorName(original.uploaded_by),
      ].join(" · "),
  }),
]
