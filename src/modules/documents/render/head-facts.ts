import { printTime } from "../date/print-time"
import type { DocumentFrame } from "../snapshot/document-frame"
import type { DocumentOrder } from "../snapshot/document-order"
import { paperWords } from "./words/paper-words"

/** The lines below a paper's number: when, and for which order. */
export function headFacts(
  { issued_at, time_zone, language }: DocumentFrame,
  order?: DocumentOrder
): string[] {
  const words = paperWords[language]
  const date = `${words.date}: ${printTime(issued_at, time_zone, language)}`
  return order ? [date, `${words.order}: #${order.display_id}`] : [date]
}
