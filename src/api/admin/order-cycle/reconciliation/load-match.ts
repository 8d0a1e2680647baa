import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import type { MatchRow } from "../../../../types/reconciliation/matches"
import { addLegs } from "./add-legs"
import { matchFields } from "./query-config"

/** @throws MedusaError NOT_FOUND. */
export async function loadMatch(
  scope: MedusaContainer,
  id: string
): Promise<MatchRow> {
  const { data } = await scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "payment_match",
    fields: matchFields,
    filters: { id },
  })
  const [match] = await addLegs(scope, data)
  if (!match) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no match with id ${id}.`
    )
  }
  return match
}
