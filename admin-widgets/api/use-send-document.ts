import { useMutation, useQueryClient } from "@tanstack/react-query"
import type { DocumentSentResponse } from "../../src/types/document"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"

type Mail = {
  /** Unset: the order's address. */
  to?: string
  /** The paper goes to an address once per cause. */
  cause: string
}

/** Mails a paper, then asks again who got it. */
export const useSendDocument = (id: string) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: Mail) =>
      client.fetch<DocumentSentResponse>(
        `/admin/order-cycle/documents/${id}/send`,
        { method: "POST", body }
      ),
    onSettled: () =>
      queries.invalidateQueries({ queryKey: orderCycleKeys.all }),
  })
}
