import { karrioDialect } from "../dialects/karrio/karrio-dialect"
import { AbstractCourierProvider } from "./abstract-courier-provider"
import { askVendor } from "./ask-vendor"
import { baseUrlOf } from "./base-url-of"
import { checkApiAccount } from "./check-api-account"
import type { CourierAnswer } from "./courier-answer"
import type { CourierCapabilities } from "./courier-capabilities"
import type { PolledAccount } from "./polled-account"
import type { PolledTracker } from "./polled-tracker"

/** A karrio server of the merchant's own. */
export class KarrioProvider extends AbstractCourierProvider {
  static identifier = "karrio"

  readonly dialect = karrioDialect

  capabilities(): CourierCapabilities {
    return {
      poll: true,
      webhook: "hint",
      register: true,
      quota: { rps: 10, daily: null, zone: null },
    }
  }

  checkAccount(account: PolledAccount): string | null {
    return account.options.base_url
      ? checkApiAccount(account)
      : "options.base_url is missing: write the address of your karrio server."
  }

  async fetch(
    tracker: PolledTracker,
    account: PolledAccount
  ): Promise<CourierAnswer> {
    if (!tracker.provider_ref) {
      return await this.register(tracker, account)
    }
    return await askVendor(
      `${baseUrlOf(account, "")}/v1/trackers/${encodeURIComponent(tracker.provider_ref)}`,
      { headers: headersOf(account) },
      this.dialect
    )
  }

  /** A tracker that exists is answered as it is. */
  async register(
    { courier, tracking_number }: PolledTracker,
    account: PolledAccount
  ): Promise<CourierAnswer> {
    return await askVendor(
      `${baseUrlOf(account, "")}/v1/trackers`,
      {
        method: "POST",
        headers: {
          ...headersOf(account),
          "content-type": "application/json",
        },
        body: JSON.stringify({ tracking_number, carrier_name: courier }),
      },
      this.dialect
    )
  }
}

const headersOf = ({ api_key }: PolledAccount) => ({
  authorization: `Token ${api_key}`,
})
