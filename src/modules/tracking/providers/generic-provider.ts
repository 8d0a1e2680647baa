import { genericDialect } from "../dialects/generic/generic-dialect"
import { AbstractCourierProvider } from "./abstract-courier-provider"
import type { CourierCapabilities } from "./courier-capabilities"

/** Whoever signs our own webhook; nobody can be asked. */
export class GenericProvider extends AbstractCourierProvider {
  static identifier = "generic"

  readonly dialect = genericDialect

  capabilities(): CourierCapabilities {
    return {
      poll: false,
      webhook: "proof",
      register: false,
      quota: { rps: null, daily: null, zone: null },
    }
  }
}
