import { useQuery } from "@tanstack/react-query"
import type { DocumentListResponse } from "../../src/types/document"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"

/**
 * The delivery note that counts for a parcel.
 *
 * @param parcelId null asks nothing: there is no label yet.
 */
export const useDeliveryNote = (parcelId: string | null) =>
  useQuery({
    queryKey: orderCycleKeys.deliveryNote(parcelId),
    queryFn: () =>
      client.fetch<DocumentListResponse>("/admin/order-cycle/documents", {
        query: { source_id: parcelId, type: "delivery_note", status: "issued" },
      }),
    enabled: parcelId !== null,
    select: ({ documents }) => documents.at(0) ?? null,
  })
