import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Names of the users among these actors, by their ids. */
export async function readActorNames(
  container: MedusaContainer,
  actors: (string | null)[]
): Promise<Map<string, string>> {
  const ids = [...new Set(actors.filter((one) => one?.startsWith("user_")))]
  if (!ids.length) {
    return new Map()
  }
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "user",
      fields: ["id", "first_name", "last_name", "email"],
      filters: { id: ids as string[] },
    })
  return new Map(
    data.map(({ id, first_name, last_name, email }) => [
      id,
      [first_name, last_name].filter(Boolean).join(" ") || email,
    ])
  )
}
