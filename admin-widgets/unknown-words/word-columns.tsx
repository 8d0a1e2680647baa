import { createDataTableColumnHelper, Text } from "@medusajs/ui"
import type { Format } from "../../src/format/create-format"
import type { Translate } from "../../src/format/translate"
import type { UnmappedWordDto } from "../../src/types/tracking-words"
import { OpenCell } from "../lists/open-cell"
import { WordMeaning } from "./word-meaning"
import { wordName } from "./word-name"

const column = createDataTableColumnHelper<UnmappedWordDto>()

/** Columns of the list of couriers' words that no rule knows. */
export const wordColumns = (
  t: Translate,
  format: Format,
  open: (word: UnmappedWordDto) => void
) => [
  column.accessor("code", {
    header: t("unknownWords.word"),
    minSize: 240,
    cell: ({ row: { original } }) => (
      <div className="whitespace-normal py-2">
        <OpenCell name={wordName(original, t)} open={() => open(original)}>
          {original.code ? original.sample : undefined}
        </OpenCell>
      </div>
    ),
  }),
  column.accessor("courier", {
    header: t("unknownWords.courier"),
    cell: ({ getValue }) => getValue(),
  }),
  column.accessor("count", {
    header: t("unknownWords.count"),
    headerAlign: "right",
    cell: ({ getValue }) => (
      <span className="tabular-nums">{format.whole(getValue())}</span>
    ),
  }),
  column.accessor("last_seen_at", {
    header: t("unknownWords.lastSeen"),
    cell: ({ row: { original } }) => (
      <div>
        <Text size="small">{format.shortMoment(original.last_seen_at)}</Text>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {t("unknownWords.since", {
            time: format.shortMoment(original.first_seen_at),
          })}
        </Text>
      </div>
    ),
  }),
  column.accessor("mapped_status", {
    header: t("unknownWords.meaning"),
    minSize: 200,
    cell: ({ row: { original } }) => <WordMeaning word={original} />,
  }),
]
