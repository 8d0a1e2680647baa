import {
  AbstractCourierProvider,
  askVendor,
  baseUrlOf,
  type CourierAnswer,
  type CourierCapabilities,
  type Dialect,
  type PolledAccount,
  type PolledTracker,
} from "medusa-plugin-order-cycle/modules/tracking"
import { sampleDialect } from "./sample-dialect"

type SampleOptions = {
  baseUrl: string
  /** Code by which the shop's parcels name the courier. */
  courier: string
}

/** A courier that is asked by number and signs its webhooks. */
export class SampleCourierProvider extends AbstractCourierProvider {
  static identifier = "sample-courier"

  static validateOptions(options: Partial<SampleOptions> = {}): void {
    if (!options.baseUrl || !URL.canParse(options.baseUrl)) {
      throw new Error(
        `Option baseUrl of sample-courier is "${options.baseUrl}", no address: write it as https://api.courier.example.`
      )
    }
    if (!options.courier) {
      throw new Error(
        "Option courier of sample-courier is missing: write the code of tracking.couriers that parcels carry."
      )
    }
  }

  readonly dialect: Dialect

  constructor(
    _container: object,
    private readonly options: SampleOptions
  ) {
    super()
    this.dialect = sampleDialect(options.courier)
  }

  capabilities(): CourierCapabilities {
    return {
      poll: true,
      webhook: "proof",
      register: false,
      quota: { rps: 2, daily: 1000, zone: "Asia/Jakarta" },
    }
  }

  checkAccount({ api_key }: PolledAccount): string | null {
    return api_key ? null : "The account has no api_key: ask the courier."
  }

  async fetch(
    { tracking_number }: PolledTracker,
    account: PolledAccount
  ): Promise<CourierAnswer> {
    const number = encodeURIComponent(tracking_number)
    return await askVendor(
      `${baseUrlOf(account, this.options.baseUrl)}/parcels/${number}`,
      { headers: { authorization: `Bearer ${account.api_key}` } },
      this.dialect
    )
  }
}
