import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * Trackers of one account in every state; all wait for a poll, and the first
 * `due` of them since an hour.
 */
export async function fillTrackers(
  container: MedusaContainer,
  {
    account,
    from,
    to,
    due,
  }: { account: string; from: number; to: number; due: number }
): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await database.raw(
    `insert into tracking_tracker
       (id, order_id, fulfillment_id, courier, tracking_number, account_id,
        status, flags, next_poll_at)
     select 'otrk_' || n, 'order_' || n, 'ful_' || n, 'jne', 'NUMBER' || n, ?,
       (array['pending', 'in_transit', 'in_transit', 'out_for_delivery',
              'on_hold', 'delivered'])[1 + n % 6], '{}',
       now() + case when n <= ? then interval '-1 hour'
                    else n % 720 * interval '1 minute' + interval '1 hour' end
     from generate_series(?::int, ?::int) n`,
    [account, due, from, to]
  )
  await database.raw("vacuum analyze tracking_tracker")
}
