import { createDataTableFilterHelper } from "@medusajs/ui"
import type { Translate } from "../../src/format/translate"
import type { UnmappedWordDto } from "../../src/types/tracking-words"

const filter = createDataTableFilterHelper<UnmappedWordDto>()

/**
 * By what unknown words are filtered.
 *
 * @param couriers codes of couriers that have such words.
 */
export const wordFilterChoices = (t: Translate, couriers: string[]) => [
  filter.custom({
    id: "state",
    type: "radio",
    label: t("unknownWords.state"),
    options: [
      { value: "open", label: t("unknownWords.open") },
      { value: "mapped", label: t("unknownWords.mapped") },
    ],
  }),
  filter.custom({
    id: "courier",
    type: "multiselect",
    label: t("unknownWords.courier"),
    options: couriers.map((value) => ({ value, label: value })),
  }),
]
