import type { ScorecardGroup } from "../../../types/courier-scorecard"
import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
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

const PROMISE = "2026-11-03T16:59:59Z"

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
  resolve: "./src/modules/tracking",
  pathToMigrations: path.join(__dirname, "../migrations"),
  testSuite: ({ service, MikroOrmWrapper }) => {
    const rank = (group: ScorecardGroup = "courier") =>
      service.rankCouriers({
        from: "2026-10-31T17:00:00Z",
        to: "2026-11-30T17:00:00Z",
        group,
        couriers: null,
        now: "2026-11-20T00:00:00Z",
      })

    /** Ships a parcel and tells its journey as the courier does. */
    const ship = async (
      number: string,
      events: object[],
      label: { courier?: string; service?: string; handed?: string } = {}
    ) => {
      const courier = label.courier ?? "jne"
      const { id } = await service.registerTracker({
        order_id: `order_${number}`,
        fulfillment_id: `ful_${number}`,
        parcel_id: null,
        courier,
        service: label.service ?? null,
        tracking_number: number,
        promised_at: PROMISE,
        labelled_at: "2026-10-31T20:00:00Z",
        handed_over_at: label.handed ?? "2026-11-01T00:00:00Z",
      })
      const received_at = "2026-11-19T00:00:00Z"
      const body = JSON.stringify({ courier, tracking_number: number, events })
      const payload = await service.receivePayload({
        account_id: "octa_1",
        source: "webhook",
        dialect: "generic",
        body,
        trust: "proof",
        external_id: null,
        received_at,
        told_by: null,
        processed_at: null,
      })
      await service.mergeTelling({
        tracker_id: id as string,
        payload_id: payload.id,
        received_at,
        sightings: parseGeneric(body, {
          received_at,
          zone: null,
          carrier: null,
        })[0].sightings,
      })
      return id as string
    }

    const scan = (at: string, status: string, more: object = {}) => ({
      at: `2026-11-${at}:00Z`,
      status,
      text: `${status} ${at}`,
      location: "Bandung",
      ...more,
    })

    /** Parcels of the past, `onTime` of them delivered within their promise. */
    const pastParcels = (courier: string, n: number, onTime: number) =>
      MikroOrmWrapper.forkManager().execute(
        `insert into "tracking_tracker"
           ("id", "order_id", "fulfillment_id", "courier", "tracking_number",
            "public_token", "flags", "status", "promised_at", "handed_over_at",
            "first_scan_at", "delivered_at")
         select 'otrk_' || ? || no, 'order_1', 'ful_1', ?, ? || no,
                'token' || ? || no, '{}', 'delivered', '${PROMISE}',
                '2026-11-01T00:00:00Z', '2026-11-01T02:00:00Z',
                case when no <= ? then timestamptz '${PROMISE}'
                     else timestamptz '2026-11-03T17:00:00Z' end
           from generate_series(1, ?) as no`,
        [courier, courier, courier, courier, onTime, n]
      )

    it("ranks by the Wilson bound, and nobody under 30 parcels (scenario 17)", async () => {
      await pastParcels("half", 500, 460)
      await pastParcels("few", 20, 20)
      await pastParcels("best", 1000, 940)

      const ranked = await rank()
      expect(
        ranked.map(({ courier, place, card }) => [
          courier,
          place,
          card.on_time.count,
          card.on_time.n,
          card.on_time.lower?.toFixed(4),
        ])
      ).toEqual([
        ["best", 1, 940, 1000, "0.9235"],
        ["half", 2, 460, 500, "0.8929"],
        ["few", null, 20, 20, "0.8389"],
      ])
    })

    it("counts a return after three attempts as failed (scenario 9)", async () => {
      const refused = { reason: "consignee_refused" }
      await ship("8825110001", [
        scan("01T02:00", "picked_up"),
        scan("02T02:00", "out_for_delivery"),
        scan("02T08:00", "delivery_failed", refused),
        scan("03T08:00", "delivery_failed", refused),
        scan("04T08:00", "delivery_failed", refused),
        scan("05T08:00", "return_in_transit"),
        scan("08T08:00", "delivered", { text: "DELIVERED TO [SHIPPER]" }),
      ])
      await ship("8825110002", [
        scan("01T04:00", "picked_up"),
        scan("02T04:00", "delivered"),
      ])

      const [{ card }] = await rank()
      expect(card).toMatchObject({
        parcels: 2,
        on_time: { count: 1, n: 2 },
        first_attempt: { count: 1, n: 2 },
        returned: { count: 1, n: 2, value: 0.5 },
        exceptions: { consignee: 3, carrier: 0 },
        transit_hours: { n: 1, p50: 24, p95: 24 },
        pickup_delay_hours: { n: 2, p50: 2, p95: 4 },
        gap_hours: { n: 7, p95: 72 },
        ranked: false,
      })
    })

    it("tells a courier's exceptions, losses, stalls and wrong estimates", async () => {
      const held = { reason: "carrier_capacity" }
      const id = await ship("8825110003", [
        scan("01T02:00", "picked_up"),
        scan("01T03:00", "on_hold", held),
        scan("01T09:00", "on_hold", held),
        scan("02T02:00", "in_transit", { reason: "carrier_damaged" }),
        scan("03T02:00", "delivered"),
      ])
      await service.updateTrackers({
        id,
        courier_eta: new Date("2026-11-03T08:00:00Z"),
      })
      await service.createTrackingAlerts({
        subject_id: id,
        tracker_id: id,
        kind: "stalled",
        facts: {},
        opened_at: new Date("2026-11-02T00:00:00Z"),
      })
      await ship("8825110004", [
        scan("01T02:00", "picked_up"),
        scan("09T02:00", "lost", { reason: "carrier_lost" }),
      ])
      await ship("8825110005", [])

      const [{ card }] = await rank()
      expect(card).toMatchObject({
        parcels: 3,
        on_time: { count: 1, n: 3 },
        lost: { count: 1, n: 3 },
        damaged: { count: 1, n: 3 },
        stalled: { count: 1, n: 3 },
        exceptions: { carrier: 3, consignee: 0 },
        eta_error_hours: { n: 1, p50: 6, p95: 6 },
      })
    })

    it("does not count what was found again as lost", async () => {
      const lost = scan("03T02:00", "lost", { reason: "carrier_lost" })
      await ship("8825110006", [lost])
      await ship("8825110007", [lost, scan("04T02:00", "in_transit")])

      const [{ card }] = await rank()
      expect(card.lost).toMatchObject({ count: 1, n: 2 })
    })

    it("weighs an offer by the record of its service, else of its courier", async () => {
      await pastParcels("jne", 40, 40)
      await pastParcels("pos", 30, 15)
      await MikroOrmWrapper.forkManager().execute(
        `update "tracking_tracker"
            set "handed_over_at" = now(), "promised_at" = "delivered_at",
                "service" = case when "tracking_number" <= 'pos19' then 'reg' end`
      )
      const offer = (courier: string) => ({
        courier,
        service: "reg",
        price_minor: "1000",
        currency: "idr",
      })
      const { offers } = await service.explainOffers({
        order_id: "order_1",
        currency: "IDR",
        value_minor: "100000",
        offers: [offer("pos"), offer("jne"), offer("sicepat")],
        time_zone: "Asia/Jakarta",
      })
      expect(
        offers.map(({ courier, record, on_time }) => [
          courier,
          record,
          on_time.count,
          on_time.n,
        ])
      ).toEqual([
        ["jne", "service", 40, 40],
        ["pos", "courier", 30, 30],
        ["sicepat", "none", 0, 0],
      ])
    })

    it("takes parcels by their hand-over, and splits them by service and lane", async () => {
      const label = { service: "reg" }
      const id = await ship("1", [], label)
      await service.updateTrackers({ id, lane_key: "3171>3273:reg" })
      await ship("2", [], { ...label, handed: "2026-10-31T17:00:00Z" })
      await ship("3", [], { ...label, handed: "2026-10-31T16:59:59Z" })
      await ship("4", [], { service: "yes", handed: "2026-11-30T16:59:59Z" })
      await ship("5", [], { handed: "2026-11-30T17:00:00Z" })

      const of = async (group: ScorecardGroup) =>
        (await rank(group)).map(({ service: name, lane_key, card }) => [
          name,
          lane_key,
          card.parcels,
        ])
      expect(await of("courier")).toEqual([[null, null, 3]])
      expect(await of("service")).toEqual([
        ["reg", null, 2],
        ["yes", null, 1],
      ])
      expect(await of("lane")).toEqual([
        ["reg", null, 1],
        ["yes", null, 1],
        ["reg", "3171>3273:reg", 1],
      ])
    })
  },
})
