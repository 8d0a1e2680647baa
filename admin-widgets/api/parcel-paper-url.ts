import { backendUrl } from "./backend-url"

/** Where the server draws a parcel's label or packing slip as PDF. */
export const parcelPaperUrl = (
  parcelId: string,
  paper: "label" | "packing-slip"
) => `${backendUrl}/admin/order-cycle/packing/parcels/${parcelId}/${paper}`
