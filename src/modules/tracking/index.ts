import { Module } from "@medusajs/framework/utils"
import checkOptions from "./loaders/check-options"
import loadProviders from "./loaders/load-providers"
import { TRACKING_MODULE } from "./module-key"
import { TrackingModuleService } from "./service"

export { BadPayload } from "./dialects/bad-payload"
export type { Dialect } from "./dialects/dialect"
export type { ParseContext } from "./dialects/parse-context"
export type { ParsedPayload } from "./dialects/parsed-payload"
export type { RawParcel } from "./dialects/raw-parcel"
export { refused } from "./dialects/refused"
export { toParcel } from "./dialects/to-parcel"
export { told } from "./dialects/told"
export type { Meaning } from "./mapping/meaning"
export { AbstractCourierProvider } from "./providers/abstract-courier-provider"
export { askVendor } from "./providers/ask-vendor"
export { baseUrlOf } from "./providers/base-url-of"
export type { CourierAnswer } from "./providers/courier-answer"
export type { CourierCapabilities } from "./providers/courier-capabilities"
export type { PolledAccount } from "./providers/polled-account"
export type { PolledTracker } from "./providers/polled-tracker"
export { verifyProof } from "./signature/verify-proof"
export type { WebhookCheck } from "./signature/webhook-check"
export { TRACKING_MODULE }

export default Module(TRACKING_MODULE, {
  service: TrackingModuleService,
  loaders: [checkOptions, loadProviders],
})
