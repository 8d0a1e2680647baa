import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { TRACKING_MODULE } from "../../../../../modules/tracking/module-key"
import { rulesOfPayload } from "../../../../../modules/tracking/report/rules-of-payload"
import type { TrackingModuleService } from "../../../../../modules/tracking/service"
import { toUtcSeconds } from "../../../../../modules/tracking/time/to-utc-seconds"
import { wordKey } from "../../../../../modules/tracking/words/word-key"
import { wordOf } from "../../../../../modules/tracking/words/word-of"
import type {
  EventVersionDto,
  TrackerEventsResponse,
} from "../../../../../types/tracking-queue"
import { loadPayloads } from "./load-payloads"
import { readEvents, type StoredVersion } from "./read-events"

/** A parcel's events, each with all its tellings and who decided on them. */
export async function loadEvents(
  container: MedusaContainer,
  trackerId: string
): Promise<TrackerEventsResponse["events"]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { events, versions } = await readEvents(query, trackerId)
  const ruleOf = await readRules(container, trackerId)
  const told = versions.map((version) => ({
    event_id: version.event_id,
    version: { ...version, rule: ruleOf(version) } as EventVersionDto,
  }))
  return events.map((event) => {
    const own = told
      .filter(({ event_id }) => event_id === event.id)
      .map(({ version }) => version)
    const counting = own.filter(({ status }) => status === event.status)
    return {
      ...event,
      versions: own,
      rule: counting.at(-1)?.rule ?? own.at(-1)?.rule ?? null,
    }
  })
}

async function readRules(container: MedusaContainer, trackerId: string) {
  const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
  const { courier, tracking_number } = await tracking.retrieveTracker(trackerId)
  const words = await tracking.listTrackingUnmappeds(
    { courier, mapped_status: { $ne: null } },
    { select: ["code", "folded_text"] }
  )
  const mapped = new Set(words.map(wordKey))
  const accounts = await tracking.listCourierAccounts(
    {},
    { select: ["id", "time_zone"] }
  )
  const providers = await tracking.getProviders()
  const payloads = await loadPayloads(container, trackerId)
  const rules = new Map(
    payloads.map(({ id, source, dialect, body, received_at, account_id }) => [
      id,
      rulesOfPayload(
        {
          source,
          body,
          dialect: providers.dialectOf(dialect),
          context: {
            received_at: toUtcSeconds(new Date(received_at)),
            zone:
              accounts.find((one) => one.id === account_id)?.time_zone ?? null,
            carrier: null,
          },
        },
        tracking_number
      ),
    ])
  )
  return (version: StoredVersion) =>
    version.unmapped && mapped.has(wordKey(wordOf(version)))
      ? "mapped"
      : (rules.get(version.payload_id)?.(version) ?? "older")
}
