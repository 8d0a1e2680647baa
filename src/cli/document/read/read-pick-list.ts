import { textField } from "../../verify/fields/text-field"
import type { DocumentParts } from "../fields/document-parts"
import { filledField } from "../fields/filled-field"
import { filledListField } from "../fields/filled-list-field"
import type { ReadDraft } from "./document-draft"
import { toLine } from "./to-line"
import { withDefaults } from "./with-defaults"

/** What is fetched from the shelves. */
export function readPickList(fields: DocumentParts): ReadDraft {
  const { parts } = fields
  const line = parts(fields.line, {
    ...fields.lineOptions,
    place: textField,
    code: filledField,
  })
  const read = parts(
    { ...fields.frame, code: filledField, lines: filledListField(line) },
    { ...fields.options, site: textField }
  )
  return (value) => {
    const { status, frame } = withDefaults(read(value, ""))
    const lines = frame.lines
      .map(toLine)
      .map((one) => ({ ...one, place: one.place ?? null }))
    return { status, snapshot: { ...frame, type: "pick_list", lines } }
  }
}
