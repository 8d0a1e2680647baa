import { easypostDialect } from "../dialects/easypost/easypost-dialect"
import { AbstractCourierProvider } from "./abstract-courier-provider"
import { askVendor } from "./ask-vendor"
import { baseUrlOf } from "./base-url-of"
import { checkApiAccount } from "./check-api-account"
import type { CourierAnswer } from "./courier-answer"
import type { CourierCapabilities } from "./courier-capabilities"
import type { PolledAccount } from "./polled-account"
import type { PolledTracker } from "./polled-tracker"

/** EasyPost: it follows the parcels that it was told of. */
export class EasypostProvider extends AbstractCourierProvider {
  static identifier = "easypost"

  readonly dialect = easypostDialect

  checkAccount = checkApiAccount

  capabilities(): CourierCapabilities {
    return {
      poll: true,
      webhook: "proof",
      register: true,
      quota: { rps: 5, daily: null, zone: null },
    }
  }

  async fetch(
    tracker: PolledTracker,
    account: PolledAccount
  ): Promise<CourierAnswer> {
    if (!tracker.provider_ref) {
      return await this.register(tracker, account)
    }
    return await askVendor(
      `${trackersOf(account)}/${encodeURIComponent(tracker.provider_ref)}`,
      { headers: headersOf(account) },
      this.dialect
    )
  }

  /** A tracker that exists is answered as it is. */
  async register(
    { tracking_number }: PolledTracker,
    account: PolledAccount
  ): Promise<CourierAnswer> {
    return await askVendor(
      trackersOf(account),
      {
        method: "POST",
        headers: {
          ...headersOf(account),
          "content-type": "application/json",
        },
        // EasyPost knows the carrier from the number; its names are not ours.
        body: JSON.stringify({ tracker: { tracking_code: tracking_number } }),
      },
      this.dialect
    )
  }
}

const trackersOf = (account: PolledAccount) =>
  `${baseUrlOf(account, "https://api.easypost.com")}/v2/trackers`

const headersOf = ({ api_key }: PolledAccount) => ({
  authorization: `Basic ${Buffer.from(`${api_key}:`).toString("base64")}`,
})
