import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MatchRow } from "../../../../types/reconciliation/matches"
import { legFields } from "./query-config"

type Leg = MatchRow["legs"][number] & { match_id: string }

/** Adds to matches what they allocate. */
export async function addLegs(
  scope: MedusaContainer,
  matches: Omit<MatchRow, "legs">[]
): Promise<MatchRow[]> {
  const legs = matches.length
    ? await loadLegs(
        scope,
        matches.map(({ id }) => id)
      )
    : []
  return matches.map((match) => ({
    ...match,
    legs: legs
      .filter(({ match_id }) => match_id === match.id)
      .map(({ match_id: _, ...leg }) => leg),
  }))
}

async function loadLegs(
  scope: MedusaContainer,
  matchIds: string[]
): Promise<Leg[]> {
  const { data } = await scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "payment_match_leg",
    fields: legFields,
    filters: { match_id: matchIds },
    pagination: { order: { id: "ASC" } },
  })
  return data
}
