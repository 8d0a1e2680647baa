import { genericDialect } from "../dialects/generic/generic-dialect"
import { AbstractCourierProvider } from "./abstract-courier-provider"
import type { CourierCapabilities } from "./courier-capabilities"

/** A courier of which only people and files tell. */
export class ManualProvider extends AbstractCourierProvider {
  static identifier = "manual"

  readonly dialect = { ...genericDialect, trust: null, verify: null }

  capabilities(): CourierCapabilities {
    return {
      poll: false,
      webhook: "none",
      register: false,
      quota: { rps: null, daily: null, zone: null },
    }
  }
}
