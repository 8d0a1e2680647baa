import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { DocumentListResponse } from "../../src/types/document"
import { client } from "./client"
import type { DocumentFilters } from "./document-filters"
import { orderCycleKeys } from "./order-cycle-keys"

/** A page of issued papers, the newest first. */
export const useDocuments = (filters: DocumentFilters) =>
  useQuery({
    queryKey: orderCycleKeys.documentList(filters),
    queryFn: () =>
      client.fetch<DocumentListResponse>("/admin/order-cycle/documents", {
        query: filters,
      }),
    placeholderData: keepPreviousData,
  })
