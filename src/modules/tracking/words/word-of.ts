import { foldText } from "../identity/fold-text"
import type { Sighting } from "../sighting"
import type { CourierWord } from "./courier-word"

const LONGEST_TEXT = 500

/** The word by which an event without a known meaning is counted and mapped. */
export const wordOf = ({
  code,
  raw_status,
  text,
}: Pick<Sighting, "code" | "raw_status" | "text">): CourierWord => ({
  code: code ?? raw_status ?? "",
  folded_text: foldText(text).slice(0, LONGEST_TEXT),
})
