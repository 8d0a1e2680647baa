import type { RemoteQueryFunction } from "@medusajs/framework/types"
import type { ParcelItemRow, ParcelRow } from "../../../../types/packing"
import { loadAttemptErrors } from "./load-attempt-errors"
import { parcelFields, parcelItemFields } from "./query-config"

type FoundParcel = Omit<ParcelRow, "items" | "attempt_error"> & {
  attempt_id: string | null
}

type Query = Omit<RemoteQueryFunction, symbol>

/** Reads parcels with what is in them, newest first. */
export async function loadParcels(
  query: Query,
  filters: Record<string, unknown>,
  { offset, limit }: { offset: number; limit: number }
): Promise<{ parcels: ParcelRow[]; count: number }> {
  const { data, metadata } = await query.graph({
    entity: "parcel",
    fields: parcelFields,
    filters,
    pagination: {
      skip: offset,
      take: limit,
      order: { created_at: "DESC", id: "DESC" },
    },
  })
  const parcels: FoundParcel[] = data
  const [items, errors] = await Promise.all([
    loadItems(
      query,
      parcels.map(({ id }) => id)
    ),
    loadAttemptErrors(
      query,
      parcels.flatMap(({ attempt_id }) => attempt_id ?? [])
    ),
  ])
  return {
    parcels: parcels.map(({ attempt_id, ...parcel }) => ({
      ...parcel,
      attempt_error: errors.get(attempt_id ?? "") ?? null,
      items: items
        .filter(({ parcel_id }) => parcel_id === parcel.id)
        .map(({ parcel_id: _, ...item }) => item),
    })),
    count: metadata?.count ?? parcels.length,
  }
}

async function loadItems(
  query: Query,
  parcelIds: string[]
): Promise<(ParcelItemRow & { parcel_id: string })[]> {
  if (!parcelIds.length) {
    return []
  }
  const { data } = await query.graph({
    entity: "parcel_item",
    fields: parcelItemFields,
    filters: { parcel_id: parcelIds },
    pagination: { order: { id: "ASC" } },
  })
  return data
}
