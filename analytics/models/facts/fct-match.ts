import { describeColumn as column } from "../describe-column"
import type { Model } from "../model"

/** Which money was found on which statement. */
export const fctMatchModel: Model = {
  name: "fct_match",
  kind: "table",
  grain: "One item of a statement's line that was matched.",
  inputs: [
    "stg_reconciliation_match",
    "stg_reconciliation_match_leg",
    "stg_reconciliation_line",
    "stg_reconciliation_item",
    "stg_reconciliation_account",
  ],
  columns: {
    match_id: column("VARCHAR", "Id of the match.", "reconciliation_match.id"),
    line_id: column(
      "VARCHAR",
      "Id of the statement's line.",
      "reconciliation_match.line_id"
    ),
    item_id: column(
      "VARCHAR",
      "Id of the platform's item.",
      "reconciliation_match_leg.item_id"
    ),
    order_id: column(
      "VARCHAR",
      "Core's id of the order.",
      "reconciliation_item.order_id"
    ),
    account: column(
      "VARCHAR",
      "Account of the statement.",
      "reconciliation_account.code"
    ),
    rule: column("VARCHAR", "What matched it.", "reconciliation_match.rule"),
    state: column(
      "VARCHAR",
      "suggested, confirmed, locked, rejected or undone.",
      "reconciliation_match.state"
    ),
    decided_by: column(
      "VARCHAR",
      "system or a user id.",
      "reconciliation_match.decided_by"
    ),
    currency_code: column(
      "VARCHAR",
      "Currency.",
      "reconciliation_item.currency_code"
    ),
    allocated_minor: column(
      "BIGINT",
      "Part of the line for this item.",
      "reconciliation_match_leg.allocated_minor",
      "minor units"
    ),
    decided_at: column(
      "TIMESTAMP WITH TIME ZONE",
      "When it was decided.",
      "reconciliation_match.decided_at"
    ),
  },
  sql: `
select m.id as match_id, m.line_id, g.item_id, i.order_id, a.code as account,
  m.rule, m.state, m.decided_by, lower(i.currency_code) as currency_code,
  g.allocated_minor, m.decided_at
from stg_reconciliation_match m
join stg_reconciliation_match_leg g on g.match_id = m.id and g.deleted_at is null
  and g.item_id is not null
left join stg_reconciliation_item i on i.id = g.item_id
left join stg_reconciliation_line l on l.id = m.line_id
left join stg_reconciliation_account a on a.id = l.account_id
where m.deleted_at is null
  `,
}
