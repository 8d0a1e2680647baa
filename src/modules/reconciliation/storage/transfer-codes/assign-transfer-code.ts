import { randomBytes } from "node:crypto"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { findFreeSuffix } from "./find-free-suffix"
import { freeAmounts } from "./free-amounts"
import { followItems } from "./follow-items"
import { type EarlierCode, replaceOutdatedCode } from "./replace-outdated-code"

export type WantedCode = {
  order_id: string
  account_id: string
  code: string
  currency_code: string
  /** What the order owes, minor units. */
  base_minor: string
  /** One step of the suffix, minor units; negative: taken off; 0: none. */
  step_minor: string
  /** UTC, ISO 8601. */
  valid_to: string
  /** Days for which an amount that was given up is given to nobody. */
  reuse_days: number
  /** Whether the buyer is to be written to. */
  is_told: boolean
}

export type AssignedCode = { id: string; is_new: boolean }

/** More tries than there are suffixes: each lost one is another's success. */
const MOST_TRIES = 1000

/**
 * Gives an order its code and an amount that no other open transfer of the
 * account has: the smallest suffix that is free. The unique keys decide; one
 * who loses an amount to another takes the next. An order has one code; when
 * it owes something else, and nothing was paid yet, it gets a new amount
 * under the same code and page.
 *
 * @throws MedusaError CONFLICT when another order has the code.
 */
export async function assignTransferCode(
  manager: SqlEntityManager,
  wanted: WantedCode
): Promise<AssignedCode> {
  return await manager.transactional(async (transaction) => {
    const earlier = await replaceOutdatedCode(transaction, wanted)
    await freeAmounts(transaction, wanted)
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const standing = await findStanding(transaction, wanted)
      if (standing) {
        return { id: standing, is_new: false }
      }
      const suffix = earlier.has_plain_amount
        ? 0n
        : await findFreeSuffix(transaction, wanted)
      const id = await insertCode(transaction, wanted, suffix, earlier)
      if (id) {
        await putOnItem(transaction, id)
        await followItems(transaction, earlier.item_id ? [earlier.item_id] : [])
        return { id, is_new: true }
      }
    }
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      `Order ${wanted.order_id} got no transfer code: others took each ` +
        "amount first. Try again."
    )
  })
}

async function findStanding(
  transaction: SqlEntityManager,
  { order_id, code }: WantedCode
): Promise<string | null> {
  const [row] = await transaction.execute<{ id: string; order_id: string }[]>(
    `select "id", "order_id" from "reconciliation_transfer_code"
      where ("order_id" = ? or "code" = ?) and "state" <> 'replaced'
        and "deleted_at" is null
      order by "order_id" = ? desc limit 1`,
    [order_id, code, order_id]
  )
  if (row && row.order_id !== order_id) {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      `Order ${order_id} got no transfer code: order ${row.order_id} has ` +
        `${code}. Give one of them a reference of its own.`
    )
  }
  return row?.id ?? null
}

async function insertCode(
  transaction: SqlEntityManager,
  wanted: WantedCode,
  suffix: bigint,
  { token, has_plain_amount }: EarlierCode
): Promise<string | null> {
  const [row] = await transaction.execute<{ id: string }[]>(
    `insert into "reconciliation_transfer_code"
       ("id", "order_id", "account_id", "code", "token", "currency_code",
        "base_minor", "suffix_minor", "amount_minor", "holds_amount",
        "valid_to", "state", "tell_at")
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'open',
             case when ?::boolean then now() end)
     on conflict do nothing returning "id"`,
    [
      generateEntityId(undefined, "ortrc"),
      wanted.order_id,
      wanted.account_id,
      wanted.code,
      token ?? randomBytes(16).toString("base64url"),
      wanted.currency_code,
      wanted.base_minor,
      suffix.toString(),
      (BigInt(wanted.base_minor) + suffix).toString(),
      suffix !== 0n,
      wanted.valid_to,
      wanted.is_told && !has_plain_amount,
    ]
  )
  return row?.id ?? null
}

/** An item that is there already waits for the new amount from now on. */
const putOnItem = (transaction: SqlEntityManager, codeId: string) =>
  transaction.execute(
    `update "reconciliation_item" i
        set "amount_minor" = c."amount_minor",
            "suffix_minor" = c."suffix_minor", "updated_at" = now()
       from "reconciliation_transfer_code" c
      where c."id" = ? and i."kind" = 'expected_transfer'
        and i."entity_id" = c."order_id" and i."state" = 'open'
        and i."deleted_at" is null
        -- What was paid in part waits for the rest of what it was.
        and not exists (
          select 1 from "reconciliation_match_leg" l
           where l."item_id" = i."id" and l."active"
             and l."deleted_at" is null)`,
    [codeId]
  )
