import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { RuleAction } from "../../../types/rule-language"

/** Ids of the stock locations that actions prefer and that the shop has. */
export async function listKnownLocations(
  container: MedusaContainer,
  actions: RuleAction[]
): Promise<string[]> {
  const named = actions.flatMap((one) =>
    one.action === "prefer_location" ? one.value : []
  )
  if (!named.length) {
    return []
  }
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "stock_location",
      fields: ["id"],
      filters: { id: named },
    })
  return data.map(({ id }: { id: string }) => id)
}
