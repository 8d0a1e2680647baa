import type { Dialect } from "../dialects/dialect"
import type { SeenAccount } from "./seen-account"

/** An account to which a webhook may come. */
export type WebhookAccount = {
  id: string
  provider_id: string
  dialect: Dialect
  trust: "proof" | "hint"
  secrets: string[]
  seen: SeenAccount
}
