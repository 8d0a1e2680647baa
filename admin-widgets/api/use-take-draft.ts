import { useMutation, useQueryClient } from "@tanstack/react-query"
import type { TakeDraft } from "../../src/types/draft-intake"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"

/** Under which core's pages keep orders and drafts: they show metadata too. */
const coreOrders = ["orders"]

/** Writes down who took a draft order, then asks again for all that shows it. */
export const useTakeDraft = (draftId: string) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: TakeDraft) =>
      client.fetch(`/admin/order-cycle/intake/drafts/${draftId}`, {
        method: "POST",
        body,
      }),
    onSettled: () =>
      Promise.all(
        [orderCycleKeys.all, coreOrders].map((queryKey) =>
          queries.invalidateQueries({ queryKey })
        )
      ),
  })
}
