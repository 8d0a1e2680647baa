import { BadPayload } from "../dialects/bad-payload"
import type { Dialect } from "../dialects/dialects"
import type { ParsedParcel } from "../dialects/parsed-parcel"
import { SIGNATURE_HEADER } from "../../../signature/signature-header"
import { verifySignature } from "../../../signature/verify-signature"
import { BadTrackInput } from "./bad-track-input"
import { locateProblem } from "./locate-problem"
import { reportParcel, type Telling } from "./report-parcel"
import type { RefusedSignature, TrackDocument } from "./track-document"

type TrackInput = { file: string; body: string }

export type TrackRequest = {
  dialect: Dialect
  /** In order of receipt. */
  inputs: TrackInput[]
  carrier: string | null
  zone: string | null
  /** UTC, whole seconds. */
  received_at: string
  /** Of a webhook: its headers, and the secrets of its account. */
  webhook: { headers: Record<string, string>; secrets: string[] } | null
}

/**
 * Reads payloads as if they had been received one after the other, merges
 * what they tell and derives each parcel's state.
 *
 * @throws BadTrackInput naming file, line and column.
 */
export function trackInputs(
  request: TrackRequest
): TrackDocument | RefusedSignature {
  const refused = refuseUnproven(request)
  if (refused) {
    return refused
  }
  const bodies = [...new Set(request.inputs.map(({ body }) => body))]
  const parcels = new Map<string, Telling[]>()
  for (const input of request.inputs) {
    const payload_id = String(bodies.indexOf(input.body)).padStart(6, "0")
    for (const parcel of parse(request, input)) {
      const name = `${parcel.courier} ${parcel.tracking_number}`
      const tellings = parcels.get(name) ?? []
      parcels.set(name, [...tellings, { payload_id, parcel }])
    }
  }
  return {
    schema: "order-cycle.track/1",
    kind: request.webhook ? "webhook" : "tracking",
    trust: "proof",
    signature: request.webhook ? "valid" : "not_checked",
    error: null,
    rejected: [],
    trackers: [...parcels.values()].map((tellings) =>
      reportParcel(tellings, request.received_at)
    ),
  }
}

function refuseUnproven({
  webhook,
  inputs,
  received_at,
}: TrackRequest): RefusedSignature | null {
  if (!webhook) {
    return null
  }
  const headers = Object.entries(webhook.headers)
    .filter(([name]) => name.toLowerCase() === SIGNATURE_HEADER.toLowerCase())
    .map(([, value]) => value)
  for (const { body } of inputs) {
    const signature = verifySignature({
      rawBody: Buffer.from(body),
      headers,
      secrets: webhook.secrets,
      now: new Date(received_at),
    })
    if (signature !== "valid") {
      return { signature }
    }
  }
  return null
}

function parse(request: TrackRequest, input: TrackInput): ParsedParcel[] {
  try {
    return request.dialect(input.body, request)
  } catch (error) {
    if (!(error instanceof BadPayload)) {
      throw error
    }
    const { line, column } = locateProblem(input.body, error.path)
    throw new BadTrackInput(input.file, line, column, error.message)
  }
}
