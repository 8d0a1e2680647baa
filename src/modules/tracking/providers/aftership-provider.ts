import { aftershipDialect } from "../dialects/aftership/aftership-dialect"
import { AbstractCourierProvider } from "./abstract-courier-provider"
import { askVendor } from "./ask-vendor"
import { baseUrlOf } from "./base-url-of"
import { checkApiAccount } from "./check-api-account"
import type { CourierAnswer } from "./courier-answer"
import type { CourierCapabilities } from "./courier-capabilities"
import type { PolledAccount } from "./polled-account"
import type { PolledTracker } from "./polled-tracker"

/** AfterShip: it follows the parcels that it was told of. */
export class AftershipProvider extends AbstractCourierProvider {
  static identifier = "aftership"

  readonly dialect = aftershipDialect

  checkAccount = checkApiAccount

  capabilities(): CourierCapabilities {
    return {
      poll: true,
      webhook: "proof",
      register: true,
      quota: { rps: 10, daily: null, zone: null },
    }
  }

  async fetch(
    tracker: PolledTracker,
    account: PolledAccount
  ): Promise<CourierAnswer> {
    const { courier, tracking_number, provider_ref } = tracker
    const path = provider_ref
      ? encodeURIComponent(provider_ref)
      : `${encodeURIComponent(courier)}/${encodeURIComponent(tracking_number)}`
    const answer = await askVendor(
      `${trackingsOf(account)}/${path}`,
      { headers: headersOf(account) },
      this.dialect
    )
    return answer.kind === "not_found" && !provider_ref
      ? await this.register(tracker, account)
      : answer
  }

  async register(
    { courier, tracking_number }: PolledTracker,
    account: PolledAccount
  ): Promise<CourierAnswer> {
    return await askVendor(
      trackingsOf(account),
      {
        method: "POST",
        headers: {
          ...headersOf(account),
          "content-type": "application/json",
        },
        body: JSON.stringify({ tracking: { slug: courier, tracking_number } }),
      },
      this.dialect
    )
  }
}

const trackingsOf = (account: PolledAccount) =>
  `${baseUrlOf(account, "https://api.aftership.com")}/v4/trackings`

const headersOf = ({ api_key }: PolledAccount) => ({
  "aftership-api-key": api_key ?? "",
})
