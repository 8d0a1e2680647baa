import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import type { UnmappedWordDto } from "../../src/types/tracking-words"
import { useUnknownWords } from "../api/use-unknown-words"
import { useFormat } from "../format/use-format"
import { ListCard } from "../lists/list-card"
import { useAddressFilters } from "../lists/use-address-filters"
import { wordColumns } from "./word-columns"
import { wordFilterChoices } from "./word-filter-choices"

type WordListProps = {
  /** The same one each time, else the table makes its cells anew. */
  open: (word: UnmappedWordDto) => void
}

/** A page of the words, the most frequent first. */
export const WordList = ({ open }: WordListProps) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const { offset, limit, state, courier } = useAddressFilters(
    "state",
    "courier"
  )
  const answer = useUnknownWords({ offset, limit, state, courier })
  const columns = useMemo(() => wordColumns(t, format, open), [t, format, open])
  const rows = answer.data?.words
  const couriers = [
    ...(rows ?? []).map((word) => word.courier),
    ...(courier?.split(",") ?? []),
  ]
  const known = [...new Set(couriers)].sort().join(",")
  const filters = useMemo(
    () => wordFilterChoices(t, known.split(",").filter(Boolean)),
    [t, known]
  )
  return (
    <ListCard
      words="unknownWords"
      answer={answer}
      rows={rows}
      columns={columns}
      filters={filters}
      enableSearch={false}
      getRowId={({ id }) => id}
      rowCount={answer.data?.count}
    />
  )
}
