import type { RemoteQueryFunction } from "@medusajs/framework/types"
import type { ShortPickRow } from "../../../../../types/pick-batch"
import { shortPickFields } from "./query-config"

/** Reads short picks, newest first. */
export async function loadShortPicks(
  query: Omit<RemoteQueryFunction, symbol>,
  filters: Record<string, unknown>,
  { offset, limit }: { offset: number; limit: number }
): Promise<{ short_picks: ShortPickRow[]; count: number }> {
  const { data, metadata } = await query.graph({
    entity: "packing_short_pick",
    fields: shortPickFields,
    filters,
    pagination: {
      skip: offset,
      take: limit,
      order: { at: "DESC", id: "DESC" },
    },
  })
  const short_picks: ShortPickRow[] = data.map((row) => ({
    ...row,
    moved: row.moved ?? [],
  }))
  return { short_picks, count: metadata?.count ?? short_picks.length }
}
