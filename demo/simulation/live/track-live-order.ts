import type { MedusaContainer } from "@medusajs/framework/types"
import { ingestPayloadWorkflow } from "../../../src/workflows"
import { TRACKING_MODULE } from "../../../src/modules/tracking/module-key"
import type { TrackingModuleService } from "../../../src/modules/tracking/service"
import type { LiveGoal, LiveOrder } from "./live-order"

type Scan = { status?: string; text: string; reason?: string }

const arrival: Scan[] = [
  { status: "picked_up", text: "Paket telah diterima kurir" },
  { status: "out_for_delivery", text: "Paket dibawa kurir" },
  { status: "delivered", text: "Paket diterima" },
]

const journeys: Partial<Record<LiveGoal, Scan[]>> = {
  in_transit: [
    { status: "picked_up", text: "Paket telah diterima kurir" },
    { status: "in_transit", text: "Paket disortir" },
  ],
  delivery_failed: [
    { status: "picked_up", text: "Paket telah diterima kurir" },
    { status: "out_for_delivery", text: "Paket dibawa kurir" },
    {
      status: "delivery_failed",
      text: "Penerima tidak di rumah",
      reason: "consignee_not_home",
    },
  ],
  delivered: arrival,
  contradicted: [
    ...arrival,
    {
      status: "delivery_failed",
      text: "Penerima tidak di rumah",
      reason: "consignee_not_home",
    },
  ],
  in_unknown_words: [
    { status: "picked_up", text: "Paket telah diterima kurir" },
    { text: "Manifes GTW, segel 7" },
  ],
}

/**
 * Lets the courier tell of the parcels, as its webhook would. Its scans are
 * a minute apart and end now, because the parcel left just now.
 */
export async function trackLiveOrder(
  container: MedusaContainer,
  accountId: string,
  trackingNumbers: string[],
  order: LiveOrder
): Promise<void> {
  const scans = journeys[order.goal] ?? []
  if (!scans.length) {
    return
  }
  const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
  const now = Date.now()
  const events = scans.map((scan, index) => ({
    ...scan,
    at: new Date(now + (index - scans.length + 1) * 60_000).toISOString(),
    location: order.customer.place.city,
  }))
  for (const tracking_number of trackingNumbers) {
    const payload = await tracking.receivePayload({
      account_id: accountId,
      source: "webhook",
      dialect: "generic",
      body: JSON.stringify({
        courier: order.courier,
        tracking_number,
        events,
      }),
      trust: "proof",
      external_id: null,
      received_at: new Date(now).toISOString(),
      told_by: null,
      processed_at: null,
    })
    await ingestPayloadWorkflow(container).run({
      input: { payload_id: payload.id },
    })
  }
}
