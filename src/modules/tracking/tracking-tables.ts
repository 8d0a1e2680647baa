import { readdirSync, readFileSync } from "node:fs"
import { MedusaService } from "@medusajs/framework/utils"
import { parseOptions } from "../../options/parse-options"
import { CourierAccount } from "./models/courier-account"
import { Tracker } from "./models/tracker"
import { TrackingAlert } from "./models/tracking-alert"
import { TrackingEvent } from "./models/tracking-event"
import { TrackingEventVersion } from "./models/tracking-event-version"
import { TrackingLaneStat } from "./models/tracking-lane-stat"
import { TrackingMessage } from "./models/tracking-message"
import { TrackingOptOut } from "./models/tracking-opt-out"
import { TrackingPayload } from "./models/tracking-payload"
import { TrackingQuotaDay } from "./models/tracking-quota-day"
import { TrackingUnmapped } from "./models/tracking-unmapped"
import { readNumberFormats } from "./numbers/formats/read-number-formats"
import type { NumberFormat } from "./numbers/number-format"
import { type TrackingOptions, trackingOptions } from "./options"
import { ProviderRegistry } from "./providers/provider-registry"

/** The tables of tracking, its options and the couriers' providers. */
export class TrackingTables extends MedusaService({
  CourierAccount,
  Tracker,
  TrackingPayload,
  TrackingEvent,
  TrackingEventVersion,
  TrackingAlert,
  TrackingMessage,
  TrackingQuotaDay,
  TrackingLaneStat,
  TrackingUnmapped,
  TrackingOptOut,
}) {
  protected readonly options_: TrackingOptions
  protected readonly providers_: ProviderRegistry
  private readonly numberFormats_: readonly NumberFormat[]

  constructor(container: object, options?: Record<string, unknown>) {
    super(container, options)
    this.providers_ = new ProviderRegistry(container)
    this.options_ = parseOptions("tracking", trackingOptions, options)
    this.numberFormats_ = readNumberFormats(this.options_.numberFormats, {
      read: readFileSync,
      list: (folder) => readdirSync(folder),
    })
  }

  /** What couriers' numbers look like: the shop's formats, else ours. */
  async getNumberFormats(): Promise<readonly NumberFormat[]> {
    return this.numberFormats_
  }

  async getOptions(): Promise<TrackingOptions> {
    return this.options_
  }

  async getProviders(): Promise<ProviderRegistry> {
    return this.providers_
  }
}
