import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"

/** Who calls, as the timeline names actors: a user id or `api:<key id>`. */
export function actorOf({ auth_context }: AuthenticatedMedusaRequest): string {
  const { actor_id, actor_type } = auth_context
  return actor_type === "api-key" ? `api:${actor_id}` : actor_id
}
