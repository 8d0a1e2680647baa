import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BadPayload } from "../../../modules/tracking/dialects/bad-payload"
import type { ParsedParcel } from "../../../modules/tracking/dialects/parsed-parcel"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import { ignoreExpired } from "../../../modules/tracking/polling/ignore-expired"
import { unknownDialect } from "../../../modules/tracking/report/unknown-dialect"
import type { TrackingModuleService } from "../../../modules/tracking/service"
import type { PayloadOutcome } from "../../../modules/tracking/storage/finish-payload"
import { toUtcSeconds } from "../../../modules/tracking/time/to-utc-seconds"

export type MergedPayload = { tracker_ids: string[]; outcome: PayloadOutcome }

export const mergePayloadStepId = "merge-payload"

/**
 * Reads a payload and merges what it tells into the trackers of its parcels;
 * those that a hint names are asked about next, and nothing is merged.
 * It has no compensation: what a courier told stays told, and merging it
 * again changes nothing.
 */
export const mergePayloadStep = createStep(
  mergePayloadStepId,
  async ({ payload_id }: { payload_id: string }, { container }) => {
    const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
    const payload = await tracking.retrieveTrackingPayload(payload_id)
    const read = await parse(tracking, payload)
    const merged: MergedPayload = {
      tracker_ids: [],
      outcome: { payload_id, waiting_for: [], error: read.error },
    }
    for (const parcel of read.parcels) {
      const { courier, tracking_number, sightings } = parcel
      const [tracker] = await tracking.listTrackers(
        {
          courier: courier ?? "",
          tracking_number: tracking_number ?? "",
          closed_at: null,
        },
        { select: ["id", "provider_ref"], take: 1 }
      )
      if (!tracker) {
        merged.outcome.waiting_for.push(`${courier} ${tracking_number}`)
        continue
      }
      if (payload.trust === "hint" && payload.source === "webhook") {
        await tracking.makeDue(tracker.id, payload.account_id)
        continue
      }
      await tracking.mergeTelling({
        tracker_id: tracker.id,
        payload_id,
        received_at: new Date(payload.received_at).toISOString(),
        // We decide ourselves when a parcel is not followed any more.
        sightings:
          payload.source === "system" ? sightings : ignoreExpired(sightings),
        courier_eta: parcel.courier_eta,
      })
      const ref = payload.source === "poll" ? parcel.provider_ref : null
      if (ref && ref !== tracker.provider_ref) {
        await tracking.updateTrackers({ id: tracker.id, provider_ref: ref })
      }
      merged.tracker_ids.push(tracker.id)
    }
    const { parkHours } = await tracking.getOptions()
    return new StepResponse({
      ...merged,
      outcome: giveUp(merged.outcome, payload.received_at, parkHours),
    })
  }
)

type Payload = Awaited<
  ReturnType<TrackingModuleService["retrieveTrackingPayload"]>
>

/** An unreadable payload keeps its error; nobody tries it again. */
async function parse(
  tracking: TrackingModuleService,
  payload: Payload
): Promise<{ parcels: ParsedParcel[]; error: string | null }> {
  const providers = await tracking.getProviders()
  const dialect = providers.dialectOf(payload.dialect)
  if (!dialect) {
    return { parcels: [], error: unknownDialect(payload.dialect) }
  }
  const account = payload.account_id
    ? await tracking.retrieveCourierAccount(payload.account_id)
    : null
  const { couriers } = await tracking.getOptions()
  try {
    const read = dialect.parse(payload.body, {
      received_at: toUtcSeconds(new Date(payload.received_at)),
      zone: account?.time_zone ?? null,
      carrier: null,
      couriers: couriers.map(({ code }) => code),
    })
    return {
      parcels: read.parcels.filter((parcel) => parcel.tracking_number !== null),
      error: read.error && `The courier refused: ${read.error.message}`,
    }
  } catch (error) {
    if (!(error instanceof BadPayload)) {
      throw error
    }
    return { parcels: [], error: error.message }
  }
}

/** A parcel that nobody knows after the hours of parking stays unknown. */
function giveUp(
  outcome: PayloadOutcome,
  receivedAt: Date | string,
  parkHours: number
): PayloadOutcome {
  const hours = (Date.now() - new Date(receivedAt).getTime()) / 3_600_000
  return outcome.waiting_for.length && hours > parkHours
    ? {
        ...outcome,
        waiting_for: [],
        error:
          `Nobody shipped ${outcome.waiting_for.join(", ")} within ` +
          `${parkHours} hours.`,
      }
    : outcome
}
