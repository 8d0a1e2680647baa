import { useQuery } from "@tanstack/react-query"
import type { DocumentListResponse } from "../../src/types/document"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"

/** A note is issued right after the label; it may take a moment. */
const LOOK_AGAIN_MS = 5000

/**
 * The delivery note that counts for a parcel; asked for until there is one.
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
    refetchInterval: ({ state }) =>
      state.data?.documents.length ? false : LOOK_AGAIN_MS,
    select: ({ documents }) => documents.at(0) ?? null,
  })
