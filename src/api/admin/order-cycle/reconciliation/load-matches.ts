import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MatchRow } from "../../../../types/reconciliation/matches"
import { loadPage } from "../../../load-page"
import { legFields, matchFields } from "./query-config"

type Leg = MatchRow["legs"][number] & { match_id: string }

/** Matches with what they allocate, latest first. */
export async function loadMatches(
  scope: MedusaContainer,
  filters: Record<string, unknown>,
  page: { offset: number; limit: number }
): Promise<{ matches: MatchRow[]; count: number }> {
  const { rows, count } = await loadPage(scope, {
    entity: "payment_match",
    fields: matchFields,
    filters,
    order: { decided_at: "DESC", id: "DESC" },
    ...page,
  })
  const matches: Omit<MatchRow, "legs">[] = rows
  const legs = await loadLegs(
    scope,
    matches.map(({ id }) => id)
  )
  return {
    count,
    matches: matches.map((match) => ({
      ...match,
      legs: legs
        .filter(({ match_id }) => match_id === match.id)
        .map(({ match_id: _, ...leg }) => leg),
    })),
  }
}

async function loadLegs(
  scope: MedusaContainer,
  matchIds: string[]
): Promise<Leg[]> {
  if (!matchIds.length) {
    return []
  }
  const { data } = await scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "payment_match_leg",
    fields: legFields,
    filters: { match_id: matchIds },
    pagination: { order: { id: "ASC" } },
  })
  return data
}
