import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { confirmMatches } from "./confirm-matches"
import type { ConfirmMatchInput } from "./decide-match"

/**
 * Confirms what a line pays. The same line and items confirmed again are
 * answered with their match.
 *
 * @throws MedusaError NOT_FOUND, NOT_ALLOWED with the reason, or CONFLICT
 *   with the numbers when more is wanted than is open, or the day is closed.
 */
export async function confirmMatch(
  manager: SqlEntityManager,
  input: ConfirmMatchInput
): Promise<{ id: string; is_new: boolean }> {
  const [confirmed] = await confirmMatches(manager, [input])
  if (confirmed.error) {
    throw confirmed.error
  }
  return confirmed
}
