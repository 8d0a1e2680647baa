import type { DocumentShipment } from "../snapshot/document-shipment"
import { printWeight } from "./print-weight"
import type { PaperWords } from "./words/paper-words"

/** How a parcel travels, as name and value. */
export const shipmentFacts = (
  shipment: Omit<DocumentShipment, "remaining">,
  words: PaperWords
): [name: string, value: string | null][] => [
  [words.parcel, shipment.parcel],
  [words.colli, String(shipment.colli)],
  [
    words.weight,
    shipment.gross_g ? printWeight(shipment.gross_g, words.locale) : null,
  ],
  [
    words.courier,
    [shipment.courier, shipment.service].filter(Boolean).join(" "),
  ],
  [words.tracking, shipment.tracking_number],
]
