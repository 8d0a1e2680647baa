/**
 * SQL that writes `count` released orders of three lines into core's tables,
 * sound in all that the auditor asks: half of them fulfilled, every one
 * captured and booked, one refund in fifty and its grant, all reviewed.
 */
export const fillSoundShop = (count: number): string => `
create temporary table made as
select n, n % 2 = 0 as is_sent,
       timestamptz '2026-01-01' + n * interval '1 second' as placed
  from generate_series(1, ${count}) n;
create temporary table made_line as
select made.*, line, 'ordli_' || n || '_' || line as line_id,
       (n * 7 + line * 13) % 100 as item
  from made cross join generate_series(1, 3) line;
${catalogue}
${orders}
${money}
insert into verification_order (id, order_id, display_id, stage, hold_types,
  allocation, currency_code, total_minor, due_minor, charged_minor,
  authorised_minor, sentence_key, sentence_params, order_version, placed_at,
  verified_at, created_at, updated_at)
select 'ovord_' || n, 'order_' || n, n, 'released', '{}', 'full', 'idr', 30000000,
       30000000, 30000000, 0, 'released', '{}', 1, placed, placed, placed,
       placed + interval '1 hour'
  from made;
drop table made_line;
drop table made;`

const catalogue = `
insert into stock_location (id, name) values ('sloc_1', 'Jakarta');
insert into product (id, title, handle)
select 'prod_' || i, 'Batik ' || i, 'batik-' || i
  from generate_series(0, 99) i;
insert into product_variant (id, product_id, sku, title, manage_inventory)
select 'variant_' || i, 'prod_' || i, 'SKU-' || i, 'One size', true
  from generate_series(0, 99) i;
insert into inventory_item (id, sku, title)
select 'iitem_' || i, 'SKU-' || i, 'Batik ' || i from generate_series(0, 99) i;
insert into product_variant_inventory_item
  (id, variant_id, inventory_item_id, required_quantity)
select 'pvitem_' || i, 'variant_' || i, 'iitem_' || i, 1
  from generate_series(0, 99) i;`

const orders = `
insert into order_address (id, address_1, city, country_code)
select 'ordaddr_' || n, 'Jalan ' || n, 'Jakarta', 'id' from made;
insert into "order" (id, display_id, version, status, is_draft_order,
  currency_code, shipping_address_id, created_at, updated_at)
select 'order_' || n, n, 1, 'pending', false, 'idr', 'ordaddr_' || n, placed,
       placed from made;
insert into order_line_item (id, title, variant_id, variant_sku, unit_price,
  raw_unit_price, created_at, updated_at)
select line_id, 'Batik ' || item, 'variant_' || item, 'SKU-' || item, 50000,
       '{"value": "50000"}', placed, placed from made_line;
insert into order_item (id, order_id, version, item_id, quantity, raw_quantity,
  fulfilled_quantity, raw_fulfilled_quantity, shipped_quantity,
  raw_shipped_quantity, return_requested_quantity,
  raw_return_requested_quantity, return_received_quantity,
  raw_return_received_quantity, return_dismissed_quantity,
  raw_return_dismissed_quantity, written_off_quantity,
  raw_written_off_quantity, created_at, updated_at)
select 'orditem_' || n || '_' || line, 'order_' || n, 1, line_id, 2,
       '{"value": "2"}', case when is_sent then 2 else 0 end, '{"value": "0"}',
       0, '{"value": "0"}', 0, '{"value": "0"}', 0, '{"value": "0"}',
       0, '{"value": "0"}', 0, '{"value": "0"}', placed, placed
  from made_line;
insert into reservation_item (id, line_item_id, inventory_item_id, location_id,
  quantity, raw_quantity, created_at, updated_at, deleted_at)
select 'resitem_' || n || '_' || line, line_id, 'iitem_' || item, 'sloc_1', 2,
       '{"value": "2"}', placed, placed, case when is_sent then placed end
  from made_line;
insert into inventory_level (id, inventory_item_id, location_id,
  stocked_quantity, raw_stocked_quantity, reserved_quantity,
  raw_reserved_quantity, created_at, updated_at)
select 'ilev_' || i, 'iitem_' || i, 'sloc_1', units + 5, '{"value": "0"}',
       units, '{"value": "0"}', '2026-01-01', '2026-01-01'
  from generate_series(0, 99) i
  cross join lateral (
    select 2 * count(*) as units from made_line
     where item = i and not is_sent) u;
insert into fulfillment_address (id, address_1, city, country_code)
select 'fuladdr_' || n, 'Jalan ' || n, 'Jakarta', 'id' from made where is_sent;
insert into fulfillment (id, location_id, delivery_address_id,
  requires_shipping, created_at, updated_at)
select 'ful_' || n, 'sloc_1', 'fuladdr_' || n, true, placed, placed
  from made where is_sent;
insert into fulfillment_item (id, fulfillment_id, line_item_id,
  inventory_item_id, title, sku, barcode, quantity, raw_quantity)
select 'fulit_' || n || '_' || line, 'ful_' || n, line_id, 'iitem_' || item,
       'Batik ' || item, 'SKU-' || item, '', 2, '{"value": "2"}'
  from made_line where is_sent;
insert into order_fulfillment (id, order_id, fulfillment_id)
select 'ordful_' || n, 'order_' || n, 'ful_' || n from made where is_sent;`

const money = `
insert into payment_collection (id, currency_code, amount, raw_amount, status,
  created_at, updated_at)
select 'pay_col_' || n, 'idr', 300000, '{"value": "300000"}', 'completed',
       placed, placed from made;
insert into order_payment_collection (id, order_id, payment_collection_id)
select 'ordpay_' || n, 'order_' || n, 'pay_col_' || n from made;
insert into payment_session (id, currency_code, amount, raw_amount,
  provider_id, data, status, payment_collection_id)
select 'payses_' || n, 'idr', 300000, '{"value": "300000"}',
       'pp_system_default', '{}', 'captured', 'pay_col_' || n from made;
insert into payment (id, amount, raw_amount, currency_code, provider_id,
  payment_collection_id, payment_session_id, created_at, updated_at)
select 'pay_' || n, 300000, '{"value": "300000"}', 'idr', 'pp_system_default',
       'pay_col_' || n, 'payses_' || n, placed, placed from made;
insert into capture (id, amount, raw_amount, payment_id, created_at, updated_at)
select 'capt_' || n, 300000, '{"value": "300000"}', 'pay_' || n, placed, placed
  from made;
insert into order_transaction (id, order_id, version, amount, raw_amount,
  currency_code, reference, reference_id, created_at, updated_at)
select 'ordtrx_' || n, 'order_' || n, 1, 300000, '{"value": "300000"}', 'idr',
       'capture', 'capt_' || n, placed, placed from made;
insert into refund (id, amount, raw_amount, payment_id, created_at, updated_at)
select 'ref_' || n, 1000, '{"value": "1000"}', 'pay_' || n, placed, placed
  from made where n % 50 = 0;
insert into verification_granted_refund (id, order_id, currency_code,
  amount_minor, lines, reason, state, refund_id, idempotency_key, granted_by,
  granted_at)
select 'ogrf_' || n, 'order_' || n, 'idr', 100000, '[]', 'goodwill', 'success',
       'ref_' || n, 'bench:' || n, 'bench', placed
  from made where n % 50 = 0;`
