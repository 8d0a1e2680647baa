import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { ParcelResponse } from "../../../../../../types/packing"
import { loadParcel } from "../../load-parcel"

/** One parcel with what is in it. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<ParcelResponse>
) {
  res.json({ parcel: await loadParcel(req.scope, req.params.id) })
}
