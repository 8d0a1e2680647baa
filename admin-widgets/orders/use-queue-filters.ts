import { useSearchParams } from "react-router-dom"
import type { OrderDeskFilters } from "../api/order-desk-filters"

export const pageSize = 20

/** The queue's filters as the address holds them, for the API. */
export const useQueueFilters = (): OrderDeskFilters => {
  const [search] = useSearchParams()
  return {
    stage: joined(search.get("stage")),
    hold: joined(search.get("hold")),
    charge_status: joined(search.get("charge_status")),
    q: search.get("q") || undefined,
    offset: Number(search.get("offset")) || 0,
    limit: pageSize,
  }
}

/** `["held","ready"]`, as the dashboard's table writes it, is `held,ready`. */
const joined = (json: string | null) => {
  try {
    const values: unknown = JSON.parse(json ?? "[]")
    return [values].flat().join(",") || undefined
  } catch {
    // Somebody typed the address by hand: `stage=held`.
    return json ?? undefined
  }
}
