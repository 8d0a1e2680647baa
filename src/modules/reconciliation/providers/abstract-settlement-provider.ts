import type { ReadSource } from "../statement/statement"
import type { EventRequest } from "./events/event-request"
import type { SettlementEvent } from "./events/settlement-event"

/**
 * A payment provider whose settlements and events a merchant can add: a
 * Medusa module provider named in `reconciliation.providers`. It is pure: it
 * reads what it is given and asks nobody.
 */
export abstract class AbstractSettlementProvider {
  /** Name of the provider; accounts carry it unless the entry has an `id`. */
  static identifier: string

  /** @throws when an option of its entry is wrong. */
  static validateOptions(_options?: Record<string, unknown>): void {
    // Most providers are set up account by account.
  }

  /** @param head how a file's text begins, its first line at least. */
  abstract recognises(head: string): boolean

  /**
   * Reads a settlement report: one statement per payout.
   *
   * @throws BadStatement when it is no such report, in one sentence.
   */
  abstract read(text: string): ReadSource

  /**
   * Checks a webhook and says what it reports. Leave it out where the
   * provider sends none.
   *
   * @returns null when nothing proves where it comes from; an empty list when
   *   it is proven and moves no money.
   */
  verifyEvent?(request: EventRequest): SettlementEvent[] | null
}
