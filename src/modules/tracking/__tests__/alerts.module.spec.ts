import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import type { WorkCalendar } from "../alerts/work-calendar"
import { parseGeneric } from "../dialects/generic/parse-generic"
import { CourierAccount } from "../models/courier-account"
import { Tracker } from "../models/tracker"
import { TrackingAlert } from "../models/tracking-alert"
import { TrackingEvent } from "../models/tracking-event"
import { TrackingEventVersion } from "../models/tracking-event-version"
import { TrackingLaneStat } from "../models/tracking-lane-stat"
import { TrackingMessage } from "../models/tracking-message"
import { TrackingOptOut } from "../models/tracking-opt-out"
import { TrackingPayload } from "../models/tracking-payload"
import { TrackingQuotaDay } from "../models/tracking-quota-day"
import { TrackingUnmapped } from "../models/tracking-unmapped"
import { TRACKING_MODULE } from "../module-key"
import type { TrackingModuleService } from "../service"

const everyDay: WorkCalendar = {
  workdays: [1, 2, 3, 4, 5, 6, 7],
  holidays: [],
  zone: "Asia/Jakarta",
}
const weekdays = { ...everyDay, workdays: [1, 2, 3, 4, 5] }

/** November 2026 begins on a Sunday; the 10th is a Tuesday. */
const at = (day: number, time: string) =>
  new Date(
    `2026-11-${String(day).padStart(2, "0")}T${time}:00+07:00`
  ).toISOString()

moduleIntegrationTestRunner<TrackingModuleService>({
  moduleName: TRACKING_MODULE,
  moduleModels: [
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
  ],
  moduleOptions: {
    tracking: { encryptionKey: "a key for tests, longer than 32 characters" },
  },
  resolve: "./src/modules/tracking",
  pathToMigrations: path.join(__dirname, "../migrations"),
  testSuite: ({ service }) => {
    let trackerId: string

    beforeEach(async () => {
      const { id } = await service.registerTracker({
        order_id: "order_1",
        fulfillment_id: "ful_1",
        parcel_id: null,
        courier: "jne",
        service: null,
        tracking_number: "8825110001",
        promised_at: null,
        labelled_at: at(10, "08:00"),
      })
      trackerId = id as string
    })

    const tell = async (time: string, status: string, location: string) => {
      const body = JSON.stringify({
        courier: "jne",
        tracking_number: "8825110001",
        events: [{ at: time, status, text: `${status} ${location}`, location }],
      })
      const { id } = await service.receivePayload({
        account_id: "octa_1",
        source: "webhook",
        dialect: "generic",
        body,
        trust: "proof",
        external_id: null,
        received_at: time,
        told_by: null,
        processed_at: null,
      })
      const context = { received_at: time, zone: null, carrier: null }
      await service.mergeTelling({
        tracker_id: trackerId,
        payload_id: id,
        received_at: time,
        sightings: parseGeneric(body, context)[0].sightings,
      })
    }

    const watch = (
      now: string,
      { calendar = everyDay, handed_over_at = null as string | null } = {}
    ) =>
      service.watchParcels({
        tracker_ids: [trackerId],
        shipments: [
          {
            tracker_id: trackerId,
            handed_over_at,
            is_shipped: true,
            is_canceled: false,
          },
        ],
        calendar,
        now,
      })

    const kindsOpened = async (...watched: Parameters<typeof watch>) =>
      (await watch(...watched)).map(({ kind }) => kind)

    const openKinds = async () =>
      (await service.listTrackingAlerts({ closed_at: null })).map(
        ({ kind }) => kind
      )

    it("tells once that a parcel stalled, until the next scan (scenario 12)", async () => {
      await service.createTrackingLaneStats({
        lane_key: "jne",
        n: 50,
        p10_hours: 10,
        p50_hours: 20,
        p80_hours: 30,
        p90_hours: 40,
        p95_hours: 50,
        gap_p95_hours: 20,
        computed_at: new Date(at(9, "00:00")),
      })
      await service.updateTrackers({ id: trackerId, lane_key: "jne" })
      await tell(at(10, "10:00"), "in_transit", "Jakarta")

      expect(await watch(at(11, "15:45"))).toEqual([])
      const [alert] = await watch(at(11, "16:00"))
      expect(alert).toMatchObject({
        kind: "stalled",
        subject_id: trackerId,
        order_id: "order_1",
        episode: 1,
        facts: { limit_hours: 30, last_scan_at: at(10, "10:00") },
      })
      expect(await watch(at(11, "16:15"))).toEqual([])

      await tell(at(11, "17:00"), "in_transit", "Bandung")
      expect(await watch(at(11, "17:01"))).toEqual([])
      const closed = await service.retrieveTrackingAlert(alert.id)
      expect(closed).toMatchObject({ closed_by: null })
      expect(closed.closed_at).toEqual(new Date(at(11, "17:01")))

      const [second] = await watch(at(12, "23:00"))
      expect(second).toMatchObject({ kind: "stalled", episode: 2 })
    })

    it("opens an alert once, however many look at the same time", async () => {
      await tell(at(10, "10:00"), "in_transit", "Jakarta")
      const looks = await Promise.all(
        Array.from({ length: 5 }, () => watch(at(12, "10:00")))
      )
      expect(looks.flat().map(({ kind }) => kind)).toEqual(["stalled"])
      expect(await service.listTrackingAlerts()).toHaveLength(1)
    })

    it("misses a scan 24 working hours after the hand-over (scenario 13)", async () => {
      const friday = { calendar: weekdays, handed_over_at: at(13, "18:00") }
      expect(await watch(at(15, "20:00"), friday)).toEqual([])
      expect(await watch(at(16, "17:45"), friday)).toEqual([])
      expect(await kindsOpened(at(16, "18:00"), friday)).toEqual([
        "no_first_scan",
      ])
      await tell(at(16, "19:00"), "picked_up", "Jakarta")
      await watch(at(16, "19:01"), friday)
      expect(await openKinds()).toEqual([])
    })

    it("keeps a contradiction open through a delivery, and closes the rest (scenario 8)", async () => {
      await tell(at(10, "10:00"), "in_transit", "Jakarta")
      expect(await kindsOpened(at(12, "10:00"))).toEqual(["stalled"])
      await tell(at(12, "11:00"), "delivered", "Bandung")
      await tell(at(12, "16:00"), "in_transit", "Cimahi")
      expect(await kindsOpened(at(12, "16:01"))).toEqual([])
      expect(await openKinds()).toEqual([])

      await tell(at(13, "10:00"), "in_transit", "Surabaya")
      await tell(at(13, "20:00"), "in_transit", "Malang")
      expect(await kindsOpened(at(13, "20:01"))).toEqual(["contradiction"])
      await watch(at(14, "20:01"))
      expect(await openKinds()).toEqual(["contradiction"])
    })

    /** Picked up on the first, and delivered after that many hours. */
    const travel = async (number: number, hours: number) => {
      const first = new Date(at(1, "08:00"))
      const end = new Date(first.getTime() + hours * 3_600_000)
      const past = await service.createTrackers({
        order_id: `order_past_${number}`,
        fulfillment_id: `ful_past_${number}`,
        courier: "jne",
        tracking_number: `PAST${number}`,
        public_token: `past ${number}`,
        lane_key: "jne",
        status: "delivered",
        flags: [],
        first_scan_at: first,
        status_at: end,
        delivered_at: end,
        promised_at: new Date(at(3, "08:00")),
      })
      await service.createTrackingEvents(
        [
          { status: "in_transit" as const, effective_at: first },
          { status: "delivered" as const, effective_at: end },
        ].map(({ status, effective_at }, position) => ({
          tracker_id: past.id,
          key: `${number} ${position}`,
          position,
          status,
          status_after: status,
          effective_at,
          milestones: [],
          flags: [],
          first_payload_id: "otpl_1",
          received_at: effective_at,
        }))
      )
    }

    it("predicts by how parcels did that were as far at that age", async () => {
      for (let number = 0; number < 40; number++) {
        await travel(number, number < 10 ? 20 : number < 20 ? 40 : 60)
      }
      await service.updateTrackers({
        id: trackerId,
        lane_key: "jne",
        promised_at: new Date(at(30, "08:00")),
      })
      await tell(at(10, "10:00"), "in_transit", "Jakarta")
      const estimate = async (day: number, time: string) => {
        await service.refreshLateness(at(day, time))
        const { p_late } = await service.retrieveTracker(trackerId)
        return p_late
      }
      // 20 of 40 are late; when the fast ones have arrived, 20 of 30.
      expect(await estimate(10, "12:00")).toBeCloseTo(0.5)
      expect(await estimate(11, "10:00")).toBeCloseTo(20 / 30)
      expect(await watch(at(11, "10:00"))).toMatchObject([
        { kind: "predicted_late", facts: { promised_at: at(30, "08:00") } },
      ])
      expect(await estimate(12, "12:00")).toBe(1)
      // No parcel was on its way for so long: the last estimate stays.
      expect(await estimate(14, "12:00")).toBe(1)
      expect(await watch(at(14, "12:00"))).toMatchObject([
        { kind: "stalled" },
        { kind: "lost_candidate" },
      ])
    })

    it("lists who is watched: on the way, or with an open alert", async () => {
      expect(await service.listWatchedIds("", 10)).toEqual([trackerId])
      expect(await service.listWatchedIds(trackerId, 10)).toEqual([])
      await tell(at(10, "10:00"), "in_transit", "Jakarta")
      await watch(at(12, "10:00"))
      await tell(at(12, "11:00"), "delivered", "Bandung")
      expect(await service.listWatchedIds("", 10)).toEqual([trackerId])
      await watch(at(12, "11:01"))
      expect(await service.listWatchedIds("", 10)).toEqual([])
    })
  },
})
