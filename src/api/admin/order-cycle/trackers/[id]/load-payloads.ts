import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { TrackerPayloadsResponse } from "../../../../../types/tracking-queue"
import { payloadFields } from "../payload-fields"

/** Payloads that told of a parcel, with their bodies, in order of receipt. */
export async function loadPayloads(
  container: MedusaContainer,
  trackerId: string
): Promise<TrackerPayloadsResponse["payloads"]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: versions } = await query.graph({
    entity: "tracking_event_version",
    fields: ["payload_id"],
    filters: { tracker_id: trackerId },
  })
  const { data } = await query.graph({
    entity: "tracking_payload",
    fields: [...payloadFields, "account_id", "dialect", "told_by", "body"],
    filters: { id: [...new Set(versions.map((one) => one.payload_id))] },
    pagination: { order: { received_at: "ASC", id: "ASC" } },
  })
  return data as unknown as TrackerPayloadsResponse["payloads"]
}
