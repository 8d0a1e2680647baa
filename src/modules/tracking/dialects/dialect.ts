import type { WebhookCheck } from "../signature/webhook-check"
import type { ParseContext } from "./parse-context"
import type { ParsedPayload } from "./parsed-payload"

/** How one provider speaks; pure: a payload in, parcels with events out. */
export type Dialect = {
  /** @throws BadPayload with the place of what cannot be read. */
  parse: (body: string, context: ParseContext) => ParsedPayload
  /**
   * What its webhooks are worth: a proof is taken in, a hint only makes us
   * ask. null: it sends none.
   */
  trust: "proof" | "hint" | null
  /** null: nothing signs its webhooks. */
  verify: WebhookCheck | null
  /** Field of its webhooks that stays the same when one is sent again. */
  replayField?: string
}
