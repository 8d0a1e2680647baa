import { inCurrency } from "./in-currency"

/** Orders of the asked currency, and what their customers complained about. */
export const askedOrders = `
select o.*, coalesce(c.has_claim, false) as has_claim,
  coalesce(c.has_return, false) as has_return
from fct_order o
left join (
  select order_id, bool_or(kind = 'claim') as has_claim,
    bool_or(kind = 'return') as has_return
  from fct_complaint group by order_id
) c using (order_id)
where ${inCurrency}`
