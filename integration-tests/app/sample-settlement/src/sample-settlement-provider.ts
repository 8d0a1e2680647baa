import {
  AbstractSettlementProvider,
  type CsvProfile,
  type EventRequest,
  type ReadSource,
  readCsv,
  type SettlementEvent,
} from "medusa-plugin-order-cycle/modules/reconciliation"
import { readSampleEvent } from "./read-sample-event"
import { sampleProfile } from "./sample-profile"
import { verifySampleEvent } from "./verify-sample-event"

type SampleOptions = {
  /** ISO 4217 of the account at the gateway. */
  currency: string
}

/** A gateway whose report a profile describes and which signs its events. */
export class SampleSettlementProvider extends AbstractSettlementProvider {
  static identifier = "sample-pay"

  static validateOptions(options: Partial<SampleOptions> = {}): void {
    if (!/^[A-Z]{3}$/.test(options.currency ?? "")) {
      throw new Error(
        `Option currency of sample-pay is "${options.currency}", no currency: write it as IDR.`
      )
    }
  }

  private readonly profile: CsvProfile

  constructor(_container: object, { currency }: SampleOptions) {
    super()
    this.profile = sampleProfile(currency)
  }

  recognises(head: string): boolean {
    return head.startsWith("Payout,Payment,Order,")
  }

  read(text: string): ReadSource {
    return readCsv(text, this.profile)
  }

  verifyEvent(request: EventRequest): SettlementEvent[] | null {
    return verifySampleEvent(request) ? readSampleEvent(request.raw) : null
  }
}
