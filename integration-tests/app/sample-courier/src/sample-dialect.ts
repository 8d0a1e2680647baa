import {
  type Dialect,
  type ParseContext,
  type ParsedPayload,
  told,
  toParcel,
} from "medusa-plugin-order-cycle/modules/tracking"
import { meaningOfState } from "./meaning-of-state"
import { readSampleParcel } from "./read-sample-parcel"
import { verifySampleWebhook } from "./verify-sample-webhook"

/**
 * Answers and webhooks of the sample courier have the same shape.
 *
 * @param courier code by which the shop's parcels name it.
 */
export const sampleDialect = (courier: string): Dialect => ({
  parse: (body, context) => parse(courier, body, context),
  trust: "proof",
  verify: verifySampleWebhook,
})

function parse(
  courier: string,
  body: string,
  context: ParseContext
): ParsedPayload {
  const { number, state, scans } = readSampleParcel(body)
  const parcel = toParcel(
    {
      courier,
      tracking_number: number,
      provider_ref: null,
      zone: null,
      summary: {
        meaning: meaningOfState(state),
        raw_status: state,
        at: null,
        updated_at: null,
      },
      events: scans.map((scan) => ({
        at: scan.at,
        code: scan.state,
        raw_status: scan.state,
        text: scan.text,
        location: scan.place,
        meaning: meaningOfState(scan.state),
      })),
      warnings: new Set(),
    },
    context
  )
  return told([parcel])
}
