import type PDFDocument from "pdfkit"
import type { DeliveryNoteSnapshot } from "../snapshot/delivery-note-snapshot"
import type { DeliveryNoteWords } from "./delivery-note-words"

/** What the drawing functions share while one note is drawn. */
export type NotePage = {
  pdf: InstanceType<typeof PDFDocument>
  note: DeliveryNoteSnapshot
  words: DeliveryNoteWords
}

/** A4 in points. */
export const page = {
  left: 40,
  right: 555,
  width: 515,
  top: 40,
  bottom: 800,
} as const
