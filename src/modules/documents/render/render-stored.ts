import { drawPapers } from "./draw-papers"
import { planStored, type StoredDocument } from "./plan-stored"
import type { StoredLogo } from "./find-logo"
import type { RenderedDocument } from "./rendered-document"

/**
 * Prints an issued document: the same document gives the same bytes.
 *
 * @throws as `planStored`.
 */
export async function renderStored(
  document: StoredDocument,
  logos: StoredLogo[]
): Promise<RenderedDocument & { number: string }> {
  const rendered = await drawPapers([planStored(document, logos)])
  return { ...rendered, number: document.number }
}
