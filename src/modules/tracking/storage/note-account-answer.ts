import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { CourierAnswer } from "../providers/courier-answer"
import { pauseAccount } from "./pause-account"

const BREAKS_AFTER = 5
const FIRST_WAIT_SECONDS = 60
const LONGEST_WAIT_SECONDS = 6 * 3600

/**
 * Writes what an answer means for the whole account.
 *
 * - `rate_limited`: no call before Retry-After, else 60 s · 2ⁿ, at most 6 h.
 * - `auth`: no call until a person has changed the key.
 * - `unavailable`: after five in a row, or one after a pause, none for 10 min.
 *
 * @returns whether the account may still be called.
 */
export async function noteAccountAnswer(
  manager: SqlEntityManager,
  accountId: string,
  answer: CourierAnswer
): Promise<boolean> {
  switch (answer.kind) {
    case "rate_limited":
      await delay(manager, accountId, answer.retry_after)
      return false
    case "auth":
      await pauseAccount(manager, accountId, answer.message)
      return false
    case "unavailable":
      return await countFailure(manager, accountId)
    default:
      await manager.execute(
        `update "tracking_courier_account"
            set "failures" = 0, "throttled" = 0, "breaker_state" = 'closed',
                "breaker_until" = null, "updated_at" = now()
          where "id" = ? and ("failures" > 0 or "throttled" > 0
                              or "breaker_state" = 'half_open')`,
        [accountId]
      )
      return true
  }
}

const delay = (
  manager: SqlEntityManager,
  accountId: string,
  retryAfter: number | null
) =>
  manager.execute(
    `update "tracking_courier_account"
        set "retry_at" = greatest("retry_at", now() + make_interval(secs =>
              coalesce(?::double precision,
                least(${FIRST_WAIT_SECONDS} * power(2, least("throttled", 20)),
                      ${LONGEST_WAIT_SECONDS})))),
            "throttled" = "throttled" + 1, "updated_at" = now()
      where "id" = ?`,
    [retryAfter, accountId]
  )

async function countFailure(
  manager: SqlEntityManager,
  accountId: string
): Promise<boolean> {
  const [account] = await manager.execute<{ breaker_state: string }[]>(
    `update "tracking_courier_account"
        set "failures" = "failures" + 1,
            "breaker_state" = case
              when "failures" + 1 >= ${BREAKS_AFTER}
                or "breaker_state" <> 'closed' then 'open'
              else "breaker_state" end,
            "breaker_until" = case
              when "failures" + 1 >= ${BREAKS_AFTER}
                or "breaker_state" <> 'closed'
              then now() + interval '10 minutes' else "breaker_until" end,
            "updated_at" = now()
      where "id" = ? returning "breaker_state"`,
    [accountId]
  )
  return account?.breaker_state === "closed"
}
