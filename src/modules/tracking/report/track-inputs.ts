import { BadPayload } from "../dialects/bad-payload"
import type { Dialect } from "../dialects/dialect"
import { hinted } from "../dialects/hinted"
import type { ParsedPayload } from "../dialects/parsed-payload"
import { BadTrackInput } from "./bad-track-input"
import { kindOfPayloads } from "./kind-of-payloads"
import { locateProblem } from "./locate-problem"
import { reportParcel, type Telling } from "./report-parcel"
import type { RefusedSignature, TrackDocument } from "./track-document"

type TrackInput = { file: string; bytes: Buffer }

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
  const signature = checkSignatures(request)
  if (signature !== "valid" && signature !== "not_checked") {
    return { signature }
  }
  const payloads = request.inputs.map((input) => parse(request, input))
  return {
    schema: "order-cycle.track/1",
    kind: kindOfPayloads(payloads, request.webhook !== null),
    trust: request.dialect.trust,
    signature,
    error: payloads.at(-1)?.error ?? null,
    rejected: payloads.flatMap(({ rejected }) => rejected),
    trackers: [...gatherTellings(request.inputs, payloads).values()].map(
      (tellings) => reportParcel(tellings, request.received_at)
    ),
  }
}

/** What each parcel was told of; a payload that came twice has one id. */
function gatherTellings(
  inputs: TrackInput[],
  payloads: ParsedPayload[]
): Map<string, Telling[]> {
  const ids = new Map<string, string>()
  const parcels = new Map<string, Telling[]>()
  for (const [index, { parcels: told }] of payloads.entries()) {
    const body = inputs[index].bytes.toString("latin1")
    const payload_id = ids.get(body) ?? String(ids.size).padStart(6, "0")
    ids.set(body, payload_id)
    for (const parcel of told) {
      const name = `${parcel.courier} ${parcel.tracking_number ?? parcel.provider_ref}`
      const tellings = parcels.get(name) ?? []
      parcels.set(name, [...tellings, { payload_id, parcel }])
    }
  }
  return parcels
}

function checkSignatures({
  dialect,
  webhook,
  inputs,
  received_at,
}: TrackRequest) {
  if (!webhook || !dialect.verify) {
    return "not_checked"
  }
  const { verify } = dialect
  const verdicts = inputs.map(({ bytes }) =>
    verify({ rawBody: bytes, now: new Date(received_at), ...webhook })
  )
  return verdicts.find((verdict) => verdict !== "valid") ?? "valid"
}

/** Webhooks that prove nothing write no event, whatever their shape. */
function parse(request: TrackRequest, input: TrackInput): ParsedPayload {
  const { dialect, webhook } = request
  const body = input.bytes.toString("utf8")
  try {
    const payload = dialect.parse(body, request)
    return webhook && dialect.trust === "hint" && payload.kind === "tracking"
      ? hinted(payload.parcels)
      : payload
  } catch (error) {
    if (!(error instanceof BadPayload)) {
      throw error
    }
    const { line, column } = error.place ?? locateProblem(body, error.path)
    throw new BadTrackInput(input.file, line, column, error.message)
  }
}
