import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { toLaneKey } from "../lanes/to-lane-key"
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

const jakarta = { country_code: "id", province: "DKI Jakarta", city: "Jakarta" }
const laneTo = (city: string) =>
  toLaneKey({
    courier: "jne",
    service: "reg",
    origin: jakarta,
    destination: { country_code: "id", province: "Jawa Barat", city },
  })

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
  testSuite: ({ service, MikroOrmWrapper }) => {
    const sql = (text: string, values: unknown[] = []) =>
      MikroOrmWrapper.forkManager().execute(text, values)

    /**
     * Parcels that took 1, 2, … `count` hours, with one scan half way and one
     * long after the delivery.
     */
    const deliver = async (
      lane: string,
      count: number,
      flag = "tz_assumed"
    ) => {
      await sql(
        `insert into tracking_tracker
           (id, order_id, fulfillment_id, courier, tracking_number, flags,
            lane_key, status, first_scan_at, delivered_at)
         select 'otrk_' || ? || '_' || i, 'order', 'ful', 'jne', ? || i, '{}',
                ?, 'delivered', now() - interval '9 days',
                now() - interval '9 days' + make_interval(hours => i)
           from generate_series(1, ?) i`,
        [lane, lane, lane, count]
      )
      await sql(
        `insert into tracking_event
           (id, tracker_id, key, position, effective_at, status, status_after,
            flags, milestones, first_payload_id, received_at)
         select 'otev_' || t.id || part.position, t.id, part.position::text,
                part.position,
                t.first_scan_at + part.share * (t.delivered_at - t.first_scan_at),
                part.status, part.status, part.flags::text[],
                part.milestones::text[], 'otpl', now()
           from tracking_tracker t,
                (values (0, 0.0, 'picked_up', '{}', '{first_scan}'),
                        (1, 0.5, 'in_transit', '{}', '{}'),
                        (2, 1.0, 'delivered', ?, '{delivered}'),
                        (3, 9.0, 'in_transit', '{late_scan}', '{}'))
                  as part(position, share, status, flags, milestones)
          where t.lane_key = ?`,
        [`{${flag}}`, lane]
      )
    }

    it("measures each lane and the wider ones by nearest rank", async () => {
      await deliver(laneTo("Bandung"), 30)
      await deliver(laneTo("Bogor"), 10)
      // Nobody knows when these came: they measure nothing.
      await deliver(laneTo("Cirebon"), 40, "time_assumed")
      expect(await service.refreshLanes()).toBe(5)

      const lanes = await service.findLanes([
        laneTo("Bandung"),
        laneTo("Bogor"),
        laneTo("Cirebon"),
      ])
      expect(lanes.get(laneTo("Bandung"))).toEqual({
        lane_key: laneTo("Bandung"),
        n: 30,
        p10_hours: 3,
        p50_hours: 15,
        p80_hours: 24,
        p90_hours: 27,
        p95_hours: 29,
        gap_p95_hours: 14.5,
      })
      const province = {
        lane_key: "jne|reg|id/jawa/jakarta|id/jawa/jawa barat",
        n: 40,
        p10_hours: 2,
      }
      expect(lanes.get(laneTo("Bogor"))).toMatchObject(province)
      expect(lanes.get(laneTo("Cirebon"))).toMatchObject(province)
    })

    it("measures anew what it had, and forgets lanes that nobody goes", async () => {
      await deliver(laneTo("Bandung"), 30)
      await deliver(laneTo("Bogor"), 30)
      await Promise.all([service.refreshLanes(), service.refreshLanes()])
      await sql(
        `update tracking_tracker set delivered_at = now() - interval '300 days',
                first_scan_at = now() - interval '301 days'
          where lane_key = ?`,
        [laneTo("Bogor")]
      )
      await sql(
        `update tracking_tracker set delivered_at = first_scan_at + interval '5 hours'
          where lane_key = ?`,
        [laneTo("Bandung")]
      )
      expect(await service.refreshLanes()).toBe(4)
      const stats = await service.listTrackingLaneStats()
      expect(stats.map(({ n, p90_hours }) => [n, p90_hours])).toEqual(
        Array.from({ length: 4 }, () => [30, 5])
      )
    })

    describe("facts of a tracker", () => {
      const facts = {
        label_id: "fulla_1",
        phone_tail: "56789",
        lane_key: laneTo("Bandung"),
        origin_country: "id",
        destination_country: "id",
        destination_city: "Bandung",
      }
      const register = async (changes: object = {}) => {
        const { id } = await service.registerTracker({
          order_id: "order_1",
          fulfillment_id: "ful_1",
          parcel_id: null,
          courier: "jne",
          service: "reg",
          tracking_number: "8825110001",
          promised_at: null,
          labelled_at: "2026-11-02T01:00:00Z",
          facts,
          ...changes,
        })
        return await service.retrieveTracker(id as string)
      }

      it("are kept, and told later too, but not lost again", async () => {
        const none = Object.fromEntries(
          Object.keys(facts).map((name) => [name, null])
        )
        expect(await register({ facts: none })).toMatchObject(none)
        expect(await register()).toMatchObject(facts)
        expect(await register({ facts: none })).toMatchObject(facts)
        const lane_key = "other||///|///"
        const other = { courier: "other", facts: { ...facts, lane_key } }
        expect(await register(other)).toMatchObject(facts)
      })

      it("have the courier's latest estimate, whichever payload comes first", async () => {
        const { id } = await register()
        const tell = async (received_at: string, courier_eta: string | null) =>
          await service.mergeTelling({
            tracker_id: id,
            payload_id: `otpl_${received_at}`,
            received_at,
            sightings: [],
            courier_eta,
          })
        await tell("2026-11-03T00:00:00Z", "2026-11-06T00:00:00Z")
        await tell("2026-11-02T00:00:00Z", "2026-11-05T00:00:00Z")
        await tell("2026-11-04T00:00:00Z", null)
        const tracker = await service.retrieveTracker(id)
        expect(tracker.courier_eta).toEqual(new Date("2026-11-06T00:00:00Z"))
      })
    })
  },
})
