import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { customerKeys } from "../../../src/modules/verification/identity/customer-keys"
import { keyedHash } from "../../../src/signature/keyed-hash"

/**
 * Fills the queue's table: one order in a hundred waits at a gate, the others
 * have gone. Four channels, five couriers, two places.
 */
export async function fillQueue(
  container: MedusaContainer,
  orders: number
): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await database.raw(fillSql, [orders])
  const { projectConfig } = container.resolve(
    ContainerRegistrationKeys.CONFIG_MODULE
  )
  const [key] = customerKeys({
    channel: null,
    number: null,
    customer_id: null,
    email: "customer4711@example.test",
    phone: null,
    country: null,
  })
  await database.raw(
    `update verification_order set customer_keys = array[?]
      where display_id in (4711, 14711, 24711)`,
    [keyedHash(key, String(projectConfig.http.jwtSecret))]
  )
  await database.raw("vacuum analyze verification_order")
}

const fillSql = `
insert into verification_order
  (id, order_id, display_id, channel, external_id, stage, next_gate, hold_types,
   charge_status, fulfillment_status, allocation, location_ids, courier,
   payment_kind, currency_code, total_minor, due_minor, charged_minor,
   authorised_minor, customer_keys, goods_key, address_key, sentence_key,
   sentence_params, order_version, placed_at, verified_at, promised_ship_at)
select 'ovord_' || n, 'order_' || n, n,
       (array['web', 'tokopedia', 'phone', 'pos'])[1 + n % 4],
       'INV-' || n,
       case when n % 100 = 0 then 'held' when n % 100 = 1 then 'ready'
            when n % 100 < 5 then 'released' else 'closed' end,
       case when n % 100 = 0 then 'payment' end,
       case when n % 100 = 0
            then array[(array['PAYMENT_SHORT', 'OUT_OF_STOCK', 'MANUAL'])
                       [1 + n / 100 % 3]]
            else array[]::text[] end,
       case when n % 100 = 0 then 'partial' else 'full' end,
       case when n % 100 < 5 then 'none' when n % 1000 = 7 then 'partial'
            else 'delivered' end,
       'full', array['sloc_' || (n % 2)],
       (array['JNE REG', 'JNE YES', 'SiCepat', 'AnterAja', 'GoSend'])[1 + n % 5],
       'card', 'idr', 15000000, 15000000, 15000000, 0,
       array['customer' || (n % 20000)], 'goods' || n, 'address' || (n % 30000),
       'closed', '{}', 1,
       now() - n * interval '5 minutes', now(),
       now() - n * interval '5 minutes' + interval '2 days'
  from generate_series(1, ?) as n`
