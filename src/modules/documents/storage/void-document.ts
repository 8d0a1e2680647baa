import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { MedusaError } from "@medusajs/framework/utils"
import { endDocument } from "./end-document"

type VoidInput = {
  /** As it was read a moment ago. */
  document: { id: string; number: string; status: string }
  reason: string
  actor: string
}

/**
 * Makes an issued paper void.
 *
 * @throws MedusaError NOT_ALLOWED when it no longer counts.
 */
export async function voidDocument(
  manager: SqlEntityManager,
  { document: { id, number, status }, reason, actor }: VoidInput
): Promise<void> {
  const isEnded = await endDocument(manager, {
    id,
    status: "void",
    reason,
    actor,
    superseded_by: null,
  })
  if (!isEnded) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Document ${number} is ${status} and is not made void again.`
    )
  }
}
