import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"
import type { ReplenishmentQuestion } from "./replenishment-question"

/**
 * One answer of replenishment.
 *
 * @param path below `replenishment/`.
 * @param question its filters and page; null: nothing is asked yet.
 */
export const useReplenishment = <Answer extends object>(
  path: string,
  question: ReplenishmentQuestion | null = {}
) =>
  useQuery({
    queryKey: orderCycleKeys.replenishmentList(path, question ?? {}),
    queryFn: () =>
      client.fetch<Answer>(`/admin/order-cycle/replenishment/${path}`, {
        query: question ?? {},
      }),
    enabled: question !== null,
    placeholderData: keepPreviousData,
  })
