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

    describe("what is too old", () => {
      const NUMBERS = ["home", "abroad", "asked", "silent", "done"]

      beforeEach(async () => {
        for (const tracking_number of NUMBERS) {
          await service.registerTracker({
            order_id: "order_1",
            fulfillment_id: `ful_${tracking_number}`,
            parcel_id: null,
            courier: "jne",
            service: null,
            tracking_number,
            promised_at: null,
            labelled_at: "2026-01-02T01:00:00Z",
          })
        }
        await sql(
          `update tracking_tracker set created_at = now() - interval '46 days',
                  origin_country = 'id', destination_country =
                    case tracking_number when 'abroad' then 'sg' else 'id' end,
                  next_poll_at = case when tracking_number in ('asked', 'silent')
                    then now() end,
                  status = case tracking_number when 'done' then 'delivered'
                    else status end`
        )
      })

      const outdated = async () =>
        (await service.findOutdatedTrackers()).map((one) => one.tracking_number)

      it("expires after 45 days, 90 abroad, a last poll has a week", async () => {
        expect(await outdated()).toEqual(["home"])
        await sql(
          `update tracking_tracker set created_at = now() - interval '53 days'
            where tracking_number <> 'asked'`
        )
        expect((await outdated()).sort()).toEqual(["home", "silent"])
        await sql(
          `update tracking_tracker set created_at = now() - interval '91 days'`
        )
        expect((await outdated()).sort()).toEqual([
          "abroad",
          "asked",
          "home",
          "silent",
        ])
      })

      it("is deleted as whole rows; what a tracker last knew stays", async () => {
        await sql(
          `update tracking_payload set received_at = now() - interval '401 days'
            where body like '%"done"%'`
        )
        await sql(
          `insert into tracking_quota_day (id, account_id, day, calls)
           values ('otqd_1', 'octa_1', '2020-01-01', 5),
                  ('otqd_2', 'octa_1', to_char(now(), 'YYYY-MM-DD'), 5)`
        )
        expect(await service.purge()).toBe(1)
        expect(await service.purge()).toBe(0)
        expect(await service.listTrackingPayloads()).toHaveLength(4)
        expect(await service.listTrackingEventVersions()).toHaveLength(4)
        expect(await service.listTrackingEvents()).toHaveLength(4)
        expect(await service.listTrackingQuotaDays()).toHaveLength(1)
        const [done, ...others] = await service.listTrackers(
          {},
          { order: { closed_at: "ASC" } }
        )
        expect(done).toMatchObject({
          tracking_number: "done",
          status: "delivered",
          closed_at: expect.any(Date),
        })
        expect(others.every(({ closed_at }) => closed_at === null)).toBe(true)
      })
    })

    it("counts no more calls about a parcel than its day allows, in parallel too", async () => {
      const made = await service.registerTracker({
        order_id: "order_1",
        fulfillment_id: "ful_1",
        parcel_id: null,
        courier: "dhl",
        service: null,
        tracking_number: "1",
        promised_at: null,
        labelled_at: "2026-01-02T01:00:00Z",
      })
      const claim = (day: string) =>
        service.claimParcelCall(made.id as string, day, 10)
      const claims = await Promise.all(
        Array.from({ length: 20 }, () => claim("2026-11-02"))
      )
      const counted = claims.filter((calls) => calls !== null)
      expect(counted.sort((a, b) => a - b)).toEqual([
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
      ])
      expect(await claim("2026-11-03")).toBe(1)
    })
  },
})
