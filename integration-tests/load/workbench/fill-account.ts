/**
 * SQL that gives an account so many open lines of a hundred days, as one
 * statement; the account's id is `oracc_<lines>`.
 */
export const fillAccount = (lines: number) => `
  with account as (
    insert into "reconciliation_account"
      ("id", "code", "name", "kind", "currency_code", "time_zone", "format")
    values ('oracc_${lines}', 'bank-${lines}', 'Bank', 'bank', 'idr',
            'Asia/Jakarta', 'auto')
    returning "id"
  )
  insert into "reconciliation_line"
    ("id", "account_id", "file_id", "file_line", "kind", "amount_minor",
     "currency_code", "booked_on", "text", "raw", "fingerprint", "occurrence")
  select 'orlin_' || '${lines}x' || lpad(n::text, 9, '0'), "id", 'orfil', n,
         'transfer_in', 100 * n, 'idr',
         to_char(date '2026-08-01' + n % 100, 'YYYY-MM-DD'),
         'TRSF E-BANKING CR ' || n, '', md5(n::text), 1
    from account, generate_series(1, ${lines}) n`
