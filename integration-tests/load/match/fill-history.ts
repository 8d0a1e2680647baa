import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** The gateway account whose lines are matched by id. */
export const HISTORY_ACCOUNT = "oracc_history"

/**
 * Captures of a gateway with one settlement line each: all matched before,
 * but for the last `open`.
 */
export async function fillHistory(
  container: MedusaContainer,
  { matched, open }: { matched: number; open: number }
): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await database.transaction(async (transaction) => {
    // What is written fits together: no trigger need look at each row.
    await transaction.raw("set local session_replication_role = replica")
    await fillLines(transaction, matched, matched + open)
    await fillMatches(transaction, matched)
  })
  await database.raw("analyze")
}

type Transaction = { raw: (sql: string, given?: unknown[]) => Promise<unknown> }

async function fillLines(
  database: Transaction,
  matched: number,
  all: number
): Promise<void> {
  await database.raw(
    `insert into reconciliation_account (id, code, name, kind, currency_code)
     values (?, 'history', 'History', 'psp', 'idr')`,
    [HISTORY_ACCOUNT]
  )
  await database.raw(
    `insert into reconciliation_file
       (id, account_id, name, sha256, format, state, findings, uploaded_by)
     values ('orfil_history', ?, 'history.csv', 'history', 'stripe', 'posted',
             '[]', 'load')`,
    [HISTORY_ACCOUNT]
  )
  await database.raw(
    `insert into reconciliation_item
       (id, kind, entity_id, payment_id, provider_refs, amount_minor,
        currency_code, opened_at, state)
     select 'oritm_' || n, 'capture', 'capt_' || n, 'pay_' || n,
            array['pi_' || n], 100000 + n % 900000, 'idr',
            now() - (? - n) * interval '20 seconds',
            case when n <= ? then 'matched' else 'open' end
       from generate_series(1, ?::int) n`,
    [all, matched, all]
  )
  await database.raw(
    `insert into reconciliation_line
       (id, account_id, file_id, file_line, kind, amount_minor, currency_code,
        booked_on, text, refs, raw, fingerprint, occurrence, state)
     select 'orlin_' || n, ?, 'orfil_history', n, 'capture',
            100000 + n % 900000, 'idr',
            to_char(now() - (? - n) * interval '20 seconds', 'YYYY-MM-DD'), '',
            jsonb_build_object('payment', 'pi_' || n, 'others', '[]'::jsonb),
            '', 'line ' || n, 1,
            case when n <= ? then 'matched' else 'open' end
       from generate_series(1, ?::int) n`,
    [HISTORY_ACCOUNT, all, matched, all]
  )
}

async function fillMatches(
  database: Transaction,
  matched: number
): Promise<void> {
  await database.raw(
    `insert into reconciliation_match
       (id, account_id, line_id, rule, rule_version, confidence, evidence, decided_by,
        decided_at, state, effects_at)
     select 'ormat_' || n, ?, 'orlin_' || n, 'provider_id', 2, '0.9999', '{}',
            'load', now(), 'confirmed', now()
       from generate_series(1, ?::int) n`,
    [HISTORY_ACCOUNT, matched]
  )
  await database.raw(
    `insert into reconciliation_match_leg
       (id, match_id, kind, item_id, allocated_minor)
     select 'orleg_' || n, 'ormat_' || n, 'item', 'oritm_' || n,
            100000 + n % 900000
       from generate_series(1, ?::int) n`,
    [matched]
  )
}
