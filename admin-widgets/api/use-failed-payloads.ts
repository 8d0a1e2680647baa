import { useQuery } from "@tanstack/react-query"
import type { TrackingPayloadsResponse } from "../../src/types/tracking"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"

/** The last that an account was sent and nobody could read. */
export const useFailedPayloads = (accountId: string) =>
  useQuery({
    queryKey: orderCycleKeys.failedPayloads(accountId),
    queryFn: () =>
      client.fetch<TrackingPayloadsResponse>(
        `/admin/order-cycle/courier-accounts/${accountId}/payloads`,
        { query: { state: "failed" } }
      ),
  })
