import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { PublicTrackingResponse } from "../../../../../types/public-tracking"
import { findTracking } from "../find-tracking"

const GONE = 410

/** Where a parcel is, for a storefront's own page. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<PublicTrackingResponse | { message: string }>
) {
  const tracking = await findTracking(req.scope, req.params.token)
  res.setHeader("cache-control", "no-store")
  if (!tracking) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "There is no such parcel."
    )
  }
  if (tracking === "gone") {
    res.status(GONE).json({ message: "This parcel's journey is long over." })
    return
  }
  res.json({ tracking })
}
