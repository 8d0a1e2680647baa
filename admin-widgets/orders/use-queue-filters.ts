import { useSearchParams } from "react-router-dom"
import type { OrderDeskFilters } from "../api/order-desk-filters"
import { listFromAddress } from "../format/list-from-address"
import { promisedBefore } from "./promised-before"

export const pageSize = 20

/** The queue's filters as the address holds them, for the API. */
export const useQueueFilters = (): OrderDeskFilters => {
  const [search] = useSearchParams()
  const list = (name: string) => listFromAddress(search.get(name))
  return {
    stage: list("stage"),
    hold: list("hold"),
    charge_status: list("charge_status"),
    fulfillment_status: list("fulfillment_status"),
    channel: list("channel"),
    location: list("location"),
    courier: list("courier"),
    promised_before: promisedBefore(list("promise"), Date.now()),
    q: search.get("q") || undefined,
    offset: Number(search.get("offset")) || 0,
    limit: pageSize,
  }
}
