import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { DraftIntake } from "../../../../../types/draft-intake"
import { readDraftIntake } from "../../../../../workflows/verification/intake/read-draft-intake"

/** @throws MedusaError NOT_FOUND for what is no draft order. */
export async function loadDraftIntake(
  container: MedusaContainer,
  id: string
): Promise<DraftIntake> {
  const draft = await readDraftIntake(container, id)
  if (!draft) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no draft order ${id}.`
    )
  }
  return draft
}
