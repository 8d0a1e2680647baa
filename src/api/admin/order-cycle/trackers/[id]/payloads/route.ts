import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { TrackerPayloadsResponse } from "../../../../../../types/tracking-queue"
import { loadPayloads } from "../load-payloads"

/** What was told of a parcel, byte for byte, in order of receipt. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<TrackerPayloadsResponse>
) {
  res.json({ payloads: await loadPayloads(req.scope, req.params.id) })
}
