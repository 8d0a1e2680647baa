import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { MatchRow } from "../../../../types/reconciliation/matches"
import { loadMatches } from "./load-matches"

/** @throws MedusaError NOT_FOUND. */
export async function loadMatch(
  scope: MedusaContainer,
  id: string
): Promise<MatchRow> {
  const { matches } = await loadMatches(scope, { id }, { offset: 0, limit: 1 })
  if (!matches.length) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no match with id ${id}.`
    )
  }
  return matches[0]
}
