import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"

/**
 * One answer of reconciliation.
 *
 * @param path below `reconciliation/`.
 * @param question its filters and page; null: nothing is asked yet.
 */
export const useReconciliation = <Answer extends object>(
  path: string,
  question: Record<string, string | number | undefined> | null,
  /** Milliseconds until it is asked again; false: not by itself. */
  refetchInterval: (answer: Answer | undefined) => number | false = () => false
) =>
  useQuery({
    queryKey: orderCycleKeys.reconciliationList(path, question ?? {}),
    queryFn: () =>
      client.fetch<Answer>(`/admin/order-cycle/reconciliation/${path}`, {
        query: question ?? {},
      }),
    enabled: question !== null,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => refetchInterval(state.data),
  })
