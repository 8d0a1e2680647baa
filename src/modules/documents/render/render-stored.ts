import { drawPapers } from "./draw-papers"
import { planStored, type StoredDocument } from "./plan-stored"
import type { RenderedDocument } from "./rendered-document"

/**
 * Prints an issued document: the same document gives the same bytes.
 *
 * @throws as `planStored`.
 */
export async function renderStored(
  document: StoredDocument
): Promise<RenderedDocument & { number: string }> {
  const rendered = await drawPapers([planStored(document)])
  return { ...rendered, number: document.number }
}
