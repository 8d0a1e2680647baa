import { biteshipDialect } from "../dialects/biteship/biteship-dialect"
import { AbstractCourierProvider } from "./abstract-courier-provider"
import { askVendor } from "./ask-vendor"
import { baseUrlOf } from "./base-url-of"
import { checkApiAccount } from "./check-api-account"
import type { CourierAnswer } from "./courier-answer"
import type { CourierCapabilities } from "./courier-capabilities"
import type { PolledAccount } from "./polled-account"
import type { PolledTracker } from "./polled-tracker"

/** Biteship: a public tracking by waybill and courier. */
export class BiteshipProvider extends AbstractCourierProvider {
  static identifier = "biteship"

  readonly dialect = biteshipDialect

  checkAccount = checkApiAccount

  capabilities(): CourierCapabilities {
    return {
      poll: true,
      webhook: "hint",
      register: false,
      quota: { rps: 50, daily: null, zone: null },
    }
  }

  async fetch(
    { courier, tracking_number }: PolledTracker,
    account: PolledAccount
  ): Promise<CourierAnswer> {
    const number = encodeURIComponent(tracking_number)
    const code = encodeURIComponent(courier)
    return await askVendor(
      `${baseUrlOf(account, "https://api.biteship.com")}/v1/trackings/${number}/couriers/${code}`,
      { headers: { authorization: account.api_key ?? "" } },
      this.dialect
    )
  }
}
