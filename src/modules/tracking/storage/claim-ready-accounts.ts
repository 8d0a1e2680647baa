import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

export type ReadyAccount = {
  id: string
  provider_id: string
  credentials_encrypted: string | null
  options: Record<string, unknown> | null
  rps: number | null
  daily_quota: number | null
  quota_zone: string | null
  breaker_state: "closed" | "half_open"
  last_webhook_at: Date | null
  time_zone: string | null
}

/**
 * Accounts that may be called now. One whose breaker has been open for long
 * enough is claimed for a single probe: whoever claims it first has it for
 * two minutes.
 */
export async function claimReadyAccounts(
  manager: SqlEntityManager
): Promise<ReadyAccount[]> {
  const columns = `"id", "provider_id", "credentials_encrypted", "options",
    "rps", "daily_quota", "quota_zone", "breaker_state", "last_webhook_at",
    "time_zone"`
  const isReady = `"enabled" and "deleted_at" is null
    and "paused_error" is null and ("retry_at" is null or "retry_at" <= now())`
  const probes = await manager.execute<ReadyAccount[]>(
    `update "tracking_courier_account"
        set "breaker_state" = 'half_open',
            "breaker_until" = now() + interval '120 seconds'
      where ${isReady} and "breaker_state" <> 'closed'
        and "breaker_until" <= now()
      returning ${columns}`
  )
  const ready = await manager.execute<ReadyAccount[]>(
    `select ${columns} from "tracking_courier_account"
      where ${isReady} and "breaker_state" = 'closed' order by "id"`
  )
  return [...probes, ...ready]
}
