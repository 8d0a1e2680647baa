import { useMutation, useQueryClient } from "@tanstack/react-query"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"

type Action = {
  /** Below `reconciliation/`. */
  path: string
  body?: object
}

/** Posts what a person decides, then asks again for all that may differ. */
export const useReconciliationAction = <Answer extends object>() => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ path, body }: Action) =>
      client.fetch<Answer>(`/admin/order-cycle/reconciliation/${path}`, {
        method: "POST",
        body,
      }),
    onSettled: () =>
      queries.invalidateQueries({ queryKey: orderCycleKeys.reconciliation }),
  })
}
