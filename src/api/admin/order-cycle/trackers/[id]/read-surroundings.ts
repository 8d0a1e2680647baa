import type { RemoteQueryFunction } from "@medusajs/framework/types"
import type { TrackerResponse } from "../../../../../types/tracking"
import { alertFields } from "../../tracking-alerts/alert-fields"

type Surroundings = Pick<
  TrackerResponse["tracker"],
  "display_id" | "alerts" | "account"
>

/** A parcel's order, its alerts, and who is asked about it. */
export async function readSurroundings(
  query: Omit<RemoteQueryFunction, symbol>,
  tracker: { id: string; order_id: string; account_id: string | null }
): Promise<Surroundings> {
  const { data: orders } = await query.graph({
    entity: "order",
    fields: ["display_id"],
    filters: { id: tracker.order_id },
  })
  const { data: alerts } = await query.graph({
    entity: "tracking_alert",
    fields: alertFields,
    filters: {
      $or: [
        { tracker_id: tracker.id },
        { tracker_id: null, order_id: tracker.order_id, closed_at: null },
      ],
    },
    pagination: { order: { opened_at: "DESC", id: "DESC" } },
  })
  const { data: accounts } = await query.graph({
    entity: "courier_account",
    fields: ["name"],
    filters: { id: tracker.account_id ?? "" },
  })
  return {
    display_id: orders.length ? Number(orders[0].display_id) : null,
    alerts: alerts as unknown as Surroundings["alerts"],
    account: accounts[0]?.name ?? null,
  }
}
