import { Alert } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type {
  MappedWordResponse,
  UnmappedWordDto,
} from "../../src/types/tracking-words"
import { useFormat } from "../format/use-format"
import { MapWord } from "./map-word"
import { WordList } from "./word-list"

/** Couriers' words that no rule knows, and what people say they mean. */
export const UnknownWordsPage = () => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const [edited, edit] = useState<UnmappedWordDto | null>(null)
  const [answer, setAnswer] = useState<MappedWordResponse | null>(null)
  return (
    <div className="flex flex-col gap-y-3">
      {answer && !edited && (
        <Alert variant="success" role="status">
          {t("unknownWords.saved", {
            count: answer.parcels,
            parcels: format.whole(answer.parcels),
          })}
        </Alert>
      )}
      {edited && (
        <MapWord
          key={edited.id}
          word={edited}
          done={(saved) => {
            setAnswer(saved)
            edit(null)
          }}
          close={() => edit(null)}
        />
      )}
      <WordList open={edit} />
    </div>
  )
}
