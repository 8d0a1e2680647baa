import { createHash } from "node:crypto"
import { renderDocument } from "../../modules/documents/render/render-document"
import type { DocumentOptions, DocumentTerminal } from "./document-options"
import { nameDocument } from "./name-document"
import { readDocument } from "./read/read-document"
import { toFileName } from "./to-file-name"

/** Draws one document of the input, writes its file and says what it is. */
export async function renderOne(
  value: unknown,
  index: number,
  taken: Set<string>,
  folder: NonNullable<DocumentOptions["out"]>,
  { write }: DocumentTerminal
) {
  const { snapshot, status, warnings } = readDocument(value)
  const rendered = await renderDocument(snapshot, status)
  const name = toFileName(snapshot, status, index, taken)
  return {
    type: snapshot.type,
    number: nameDocument(snapshot),
    status,
    pages: rendered.pages,
    bytes: rendered.pdf.length,
    sha256: createHash("sha256").update(rendered.pdf).digest("hex"),
    file: write(folder, name, rendered.pdf),
    totals: snapshot.type === "invoice" ? snapshot.totals : null,
    words: "words" in snapshot ? snapshot.words : null,
    stamp_duty: snapshot.type === "receipt" && snapshot.stamp_duty,
    warnings: [...warnings, ...rendered.warnings],
  }
}
