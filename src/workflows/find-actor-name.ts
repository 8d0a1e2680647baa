import type { RemoteQueryFunction } from "@medusajs/framework/types"

/** Name of the user whom an actor's id means; null for anybody else. */
export async function findActorName(
  query: Omit<RemoteQueryFunction, symbol>,
  actor: string | null
): Promise<string | null> {
  if (!actor?.startsWith("user_")) {
    return null
  }
  const { data } = await query.graph({
    entity: "user",
    fields: ["first_name", "last_name", "email"],
    filters: { id: actor },
  })
  if (!data[0]) {
    return null
  }
  const { first_name, last_name, email } = data[0]
  return [first_name, last_name].filter(Boolean).join(" ") || email
}
