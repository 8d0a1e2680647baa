import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { type LockedLine, lockLines } from "./lock-lines"
import { requireLine } from "./require-line"

/**
 * Takes a line's row lock: always before items'.
 *
 * @throws MedusaError NOT_FOUND.
 */
export const lockLine = async (
  transaction: SqlEntityManager,
  id: string
): Promise<LockedLine> => requireLine(await lockLines(transaction, [id]), id)
