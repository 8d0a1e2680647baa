import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { type LockedItem, lockFoundItems } from "./lock-found-items"
import { requireItems } from "./require-items"

/**
 * Takes the row locks of items, in the order of their ids.
 *
 * @returns them in the order asked for.
 * @throws MedusaError NOT_FOUND with the first that does not exist.
 */
export const lockItems = async (
  transaction: SqlEntityManager,
  ids: string[]
): Promise<LockedItem[]> =>
  requireItems(await lockFoundItems(transaction, ids), ids)
