import type { ParcelListResponse, ParcelListRow } from "../../src/types/packing"
import { client } from "./client"

/** The parcel with exactly this barcode; null: there is none. */
export async function findParcel(code: string): Promise<ParcelListRow | null> {
  const { parcels } = await client.fetch<ParcelListResponse>(
    "/admin/order-cycle/packing/parcels",
    { query: { code, limit: 1 } }
  )
  return parcels[0] ?? null
}
