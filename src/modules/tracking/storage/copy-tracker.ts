import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** What was told and asked under the other number is not copied. */
const anew = {
  status: "pending",
  sub: null,
  reason: null,
  flags: [],
  attempts: 0,
  first_attempt_success: null,
  status_at: null,
  first_scan_at: null,
  out_for_delivery_at: null,
  delivered_at: null,
  returned_at: null,
  last_scan_at: null,
  courier_eta: null,
  p_late: null,
  provider_ref: null,
  lease_until: null,
  last_polled_at: null,
  failures: 0,
  not_found: 0,
  expired_answers: 0,
  state_hash: null,
  applied_hash: null,
  applied_status: null,
  core_delivered_at: null,
  closed_at: null,
  deleted_at: null,
}

/**
 * Makes a tracker of the same parcel under another number, due at once: all
 * that is known of the parcel itself, also in columns that came later.
 */
export async function copyTracker(
  transaction: SqlEntityManager,
  fromId: string,
  changes: { id: string; tracking_number: string }
): Promise<void> {
  await transaction.execute(
    `insert into "tracking_tracker"
     select (jsonb_populate_record(null::"tracking_tracker",
              to_jsonb(t) || ?::jsonb || jsonb_build_object(
                'created_at', now(), 'updated_at', now(),
                'next_poll_at', case when t."account_id" is null then null
                                     else now() end))).*
       from "tracking_tracker" t where t."id" = ?`,
    [JSON.stringify({ ...anew, ...changes }), fromId]
  )
}
