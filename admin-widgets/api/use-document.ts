import { useQuery } from "@tanstack/react-query"
import type { DocumentDetailResponse } from "../../src/types/document"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"

/** One issued paper, and who got it. */
export const useDocument = (id: string) =>
  useQuery({
    queryKey: orderCycleKeys.document(id),
    queryFn: () =>
      client.fetch<DocumentDetailResponse>(
        `/admin/order-cycle/documents/${id}`
      ),
  })
