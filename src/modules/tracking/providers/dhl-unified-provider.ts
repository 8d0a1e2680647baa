import { dhlUnifiedDialect } from "../dialects/dhl-unified/dhl-unified-dialect"
import { AbstractCourierProvider } from "./abstract-courier-provider"
import { askVendor } from "./ask-vendor"
import { baseUrlOf } from "./base-url-of"
import { checkApiAccount } from "./check-api-account"
import type { CourierAnswer } from "./courier-answer"
import type { CourierCapabilities } from "./courier-capabilities"
import type { PolledAccount } from "./polled-account"
import type { PolledTracker } from "./polled-tracker"

/** DHL's Unified Tracking API, by its starter plan. */
export class DhlUnifiedProvider extends AbstractCourierProvider {
  static identifier = "dhl-unified"

  readonly dialect = dhlUnifiedDialect

  checkAccount = checkApiAccount

  capabilities(): CourierCapabilities {
    return {
      poll: true,
      webhook: "none",
      register: false,
      quota: { rps: 1, daily: 250, per_parcel: 10, zone: "Etc/UTC" },
    }
  }

  async fetch(
    { tracking_number }: PolledTracker,
    account: PolledAccount
  ): Promise<CourierAnswer> {
    const number = encodeURIComponent(tracking_number)
    return await askVendor(
      `${baseUrlOf(account, "https://api-eu.dhl.com")}/track/shipments?trackingNumber=${number}`,
      { headers: { "DHL-API-Key": account.api_key ?? "" } },
      this.dialect
    )
  }
}
