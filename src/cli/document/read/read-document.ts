import { BadField } from "../../verify/fields/bad-field"
import { choiceField } from "../../verify/fields/choice-field"
import { type DocumentParts, documentParts } from "../fields/document-parts"
import type { DocumentDraft, ReadDraft } from "./document-draft"
import { readInvoice } from "./read-invoice"
import { readLabel } from "./read-label"
import { readPickList } from "./read-pick-list"
import { readReceipt } from "./read-receipt"
import { readShipmentPaper } from "./read-shipment-paper"

const types = [
  "invoice",
  "delivery_note",
  "receipt",
  "packing_slip",
  "label",
  "pick_list",
] as const

const readers: Record<
  (typeof types)[number],
  (fields: DocumentParts) => ReadDraft
> = {
  invoice: readInvoice,
  delivery_note: (fields) => readShipmentPaper(fields, "delivery_note"),
  receipt: readReceipt,
  packing_slip: (fields) => readShipmentPaper(fields, "packing_slip"),
  label: readLabel,
  pick_list: readPickList,
}

/**
 * Reads one document of an input file and counts what it says.
 *
 * @returns the paper, and what was not printed of it.
 * @throws BadField, DocumentRefusal or RangeError with a sentence.
 */
export function readDocument(
  value: unknown
): DocumentDraft & { warnings: string[] } {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new BadField("", "must be an object.")
  }
  const ignored: string[] = []
  const fields = documentParts((path) => ignored.push(path))
  const type = choiceField(types)((value as { type?: unknown }).type, "type")
  const draft = readers[type](fields)(value)
  const npwp = draft.snapshot.seller.npwp?.replace(/[.\- ]/g, "")
  return {
    ...draft,
    warnings: [
      ...ignored.map((path) => `The field "${path}" is not printed.`),
      ...(npwp && !/^\d{15,16}$/.test(npwp)
        ? [`The seller's NPWP ${npwp} has not 16 digits (15 before 2024).`]
        : []),
    ],
  }
}
