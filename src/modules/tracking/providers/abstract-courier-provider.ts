import type { Dialect } from "../dialects/dialect"
import type { CourierAnswer } from "./courier-answer"
import type { CourierCapabilities } from "./courier-capabilities"
import type { PolledAccount } from "./polled-account"
import type { PolledTracker } from "./polled-tracker"

/**
 * A courier, or a middleman of several, that a merchant can add: a Medusa
 * module provider named in `tracking.providers`. Its dialect reads what it
 * says and checks what it signs; `fetch` asks it.
 */
export abstract class AbstractCourierProvider {
  /** Name of the provider; accounts carry it unless the entry has an `id`. */
  static identifier: string

  /** @throws when an option of the entry in `tracking.providers` is wrong. */
  static validateOptions(_options?: Record<string, unknown>): void {
    // Most providers are set up account by account.
  }

  /** How its answers and webhooks are read. */
  abstract readonly dialect: Dialect

  abstract capabilities(): CourierCapabilities

  /** @returns a sentence about what an account lacks; null: nothing. */
  checkAccount(_account: PolledAccount): string | null {
    return null
  }

  /**
   * Asks about one parcel. A refusal or a failure of the network is an
   * answer, not an error. Leave it out where nobody can be asked.
   */
  fetch?(tracker: PolledTracker, account: PolledAccount): Promise<CourierAnswer>
}
