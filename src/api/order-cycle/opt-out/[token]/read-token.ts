import type { MedusaRequest } from "@medusajs/framework/http"
import type { OptOutAddress } from "../../../../modules/tracking/messages/opt-out-address"
import { readOptOut } from "../../../../modules/tracking/messages/read-opt-out"
import { optOutSecret } from "../../../../workflows/tracking/messages/opt-out-secret"

/** Whom the address of a page opts out; null: we did not make it. */
export async function readToken(
  req: MedusaRequest
): Promise<OptOutAddress | null> {
  const secret = await optOutSecret(req.scope)
  return secret === null ? null : readOptOut(req.params.token, secret)
}
