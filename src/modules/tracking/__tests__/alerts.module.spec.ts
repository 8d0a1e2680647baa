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
