import { useQuery } from "@tanstack/react-query"
import type { TodayResponse } from "../../src/types/order-desk"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"

/** The morning's action list, fresh every minute while the page is open. */
export const useToday = () =>
  useQuery({
    queryKey: orderCycleKeys.today,
    queryFn: () => client.fetch<TodayResponse>("/admin/order-cycle/today"),
    refetchInterval: 60_000,
  })
