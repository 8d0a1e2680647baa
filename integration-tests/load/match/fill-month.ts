import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { GeneratedMonth } from "../reconciliation/matching/generated-month"

/** The bank account that a month's lines are written to. */
export const MONTH_ACCOUNT = "oracc_month"

/**
 * Writes a generated month as a bank's posted file, and the transfers that
 * the shop waits for; no order stands behind them. Table `month_open` keeps
 * which of them are open.
 */
export async function fillMonth(
  container: MedusaContainer,
  { items, lines }: GeneratedMonth
): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await database.raw(
    `insert into reconciliation_account (id, code, name, kind, currency_code)
     values (?, 'month', 'Month', 'bank', 'idr')`,
    [MONTH_ACCOUNT]
  )
  await database.raw(
    `insert into reconciliation_file
       (id, account_id, name, sha256, format, state, findings, uploaded_by)
     values ('orfil_month', ?, 'month.csv', 'month', 'csv', 'posted', '[]',
             'load')`,
    [MONTH_ACCOUNT]
  )
  await database.raw(
    `insert into reconciliation_line
       (id, account_id, file_id, file_line, kind, amount_minor, currency_code,
        booked_on, text, party, refs, raw, fingerprint, occurrence)
     select id, ?, 'orfil_month', 0, 'transfer_in', amount_minor, currency,
            booked_on, text, payer, '{"others": []}', '', id, 1
       from jsonb_to_recordset(?::jsonb) as line
            (id text, amount_minor bigint, currency text, booked_on text,
             text text, payer text)`,
    [
      MONTH_ACCOUNT,
      toJson(
        lines.map(({ line }) => ({
          ...line,
          currency: line.currency.toLowerCase(),
        }))
      ),
    ]
  )
  await database.raw(
    `insert into reconciliation_item
       (id, kind, entity_id, reference, payer, provider_refs, amount_minor,
        currency_code, opened_at, state)
     select id, 'expected_transfer', id, reference, payer, '{}', amount_minor,
            lower(currency), (opened_on || ' 05:00Z')::timestamptz,
            case status when 'open' then 'open' when 'paid' then 'matched'
                        else 'excluded' end
       from jsonb_to_recordset(?::jsonb) as item
            (id text, reference text, payer text, amount_minor bigint,
             currency text, opened_on text, status text)`,
    [toJson(items)]
  )
  await database.raw(
    `create table month_open as
       select id from reconciliation_item where state = 'open'`
  )
  await database.raw("analyze")
}

const toJson = (rows: object[]) =>
  JSON.stringify(rows, (_key, value: unknown) =>
    typeof value === "bigint" ? value.toString() : value
  )
