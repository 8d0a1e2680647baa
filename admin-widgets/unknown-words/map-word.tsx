import { Alert, Container, Heading, Text } from "@medusajs/ui"
import type { FormEvent } from "react"
import { useTranslation } from "react-i18next"
import type {
  MappedWordResponse,
  UnmappedWordDto,
} from "../../src/types/tracking-words"
import { useMapWord } from "../api/use-map-word"
import { MapWordButtons } from "./map-word-buttons"
import { MeaningFields } from "./meaning-fields"
import { useWordDraft } from "./use-word-draft"
import { wordName } from "./word-name"

type MapWordProps = {
  word: UnmappedWordDto
  done: (answer: MappedWordResponse) => void
  close: () => void
}

/** Says what a courier's word means; parcels that have it follow. */
export const MapWord = ({ word, done, close }: MapWordProps) => {
  const { t } = useTranslation("order-cycle")
  const draft = useWordDraft(word)
  const map = useMapWord(word.id)
  const title = t("unknownWords.mapThis", {
    courier: word.courier,
    word: wordName(word, t),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (draft.meaning) {
      map.mutate(draft.meaning, { onSuccess: done })
    }
  }
  return (
    <Container className="px-6 py-4" role="region" aria-label={title}>
      <form className="flex flex-col gap-y-4" onSubmit={submit}>
        <Heading level="h2">{title}</Heading>
        {word.sample && <Text size="small">{word.sample}</Text>}
        <MeaningFields draft={draft} />
        {map.error && (
          <Alert variant="error" role="alert">
            {map.error.message}
          </Alert>
        )}
        <MapWordButtons
          canSave={Boolean(draft.meaning)}
          isPending={map.isPending}
          unmap={
            word.mapped_status === null
              ? undefined
              : () => map.mutate(null, { onSuccess: done })
          }
          close={close}
        />
      </form>
    </Container>
  )
}
