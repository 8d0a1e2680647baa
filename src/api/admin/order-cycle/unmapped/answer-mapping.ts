import type { MedusaContainer } from "@medusajs/framework/types"
import type { MappedWordResponse } from "../../../../types/tracking-words"
import {
  type MapWordInput,
  mapWordWorkflow,
} from "../../../../workflows/tracking/workflows/map-word"
import { loadPage } from "../../../load-page"
import { wordFields } from "./word-fields"

/** Maps a word and shows it as it is then. */
export async function answerMapping(
  container: MedusaContainer,
  input: MapWordInput
): Promise<MappedWordResponse> {
  const { result } = await mapWordWorkflow(container).run({ input })
  const { rows } = await loadPage(container, {
    entity: "tracking_unmapped",
    fields: wordFields,
    filters: { id: input.word_id },
    order: { id: "ASC" },
    offset: 0,
    limit: 1,
  })
  return { word: rows[0], parcels: result.parcels }
}
