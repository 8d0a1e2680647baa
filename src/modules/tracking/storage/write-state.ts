import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { ParcelState } from "../status/derive-parcel-state"

const columns = {
  status: "text",
  sub: "text",
  reason: "text",
  flags: "text[]",
  attempts: "integer",
  first_attempt_success: "boolean",
  status_at: "timestamptz",
  first_scan_at: "timestamptz",
  out_for_delivery_at: "timestamptz",
  delivered_at: "timestamptz",
  returned_at: "timestamptz",
  last_scan_at: "timestamptz",
  state_hash: "text",
} as const satisfies Partial<Record<keyof ParcelState, string>>

/** Writes a derived state to its tracker. */
export async function writeState(
  transaction: SqlEntityManager,
  trackerId: string,
  state: ParcelState
): Promise<void> {
  const names = Object.keys(columns)
  const types = Object.entries(columns).map(
    ([name, type]) => `"${name}" ${type}`
  )
  await transaction.execute(
    `update "tracking_tracker"
        set ${names.map((name) => `"${name}" = given."${name}"`).join(", ")},
            "updated_at" = now()
       from jsonb_to_record(?::jsonb) as given(${types.join(", ")})
      where "id" = ?`,
    [JSON.stringify(state, names), trackerId]
  )
}
