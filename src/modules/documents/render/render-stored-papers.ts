import { MedusaError } from "@medusajs/framework/utils"
import { drawPapers } from "./draw-papers"
import type { StoredLogo } from "./find-logo"
import { planStored, type StoredDocument } from "./plan-stored"
import type { RenderedDocument } from "./rendered-document"

/**
 * Prints issued papers as one file, each once, in the order of `ids`.
 *
 * @param found in any order.
 * @throws MedusaError NOT_FOUND when one is not among them.
 */
export async function renderStoredPapers(
  ids: string[],
  found: (StoredDocument & { id: string })[],
  logos: StoredLogo[]
): Promise<RenderedDocument> {
  const [first, ...others] = [...new Set(ids)].map((id) => {
    const document = found.find((one) => one.id === id)
    if (!document) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no document with id ${id}, so none of the ${ids.length} was printed.`
      )
    }
    return planStored(document, logos)
  })
  return await drawPapers([first, ...others])
}
