import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { PACKING_MODULE } from "../../src/modules/packing/module-key"
import type { PackingModuleService } from "../../src/modules/packing/service"
import { TIMELINE_MODULE } from "../../src/modules/timeline/module-key"
import type { TimelineModuleService } from "../../src/modules/timeline/service"
import { TRACKING_MODULE } from "../../src/modules/tracking/module-key"
import type { TrackingModuleService } from "../../src/modules/tracking/service"
import { VERIFICATION_MODULE } from "../../src/modules/verification/module-key"
import type { VerificationModuleService } from "../../src/modules/verification/service"
import { orderCycleEvents } from "../../src/types/events"
import { watchParcelsWorkflow } from "../../src/workflows/tracking/workflows/watch-parcels"
import { pauseSweeps } from "../fixtures/pause-sweeps"
import { createAdminSession } from "../fixtures/admin-session"
import { eventually } from "../fixtures/eventually"
import { hearEvents } from "../fixtures/hear-events"
import { subscribersEnded } from "../fixtures/subscribers-ended"

const HOUR = 3_600_000

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let admin: Awaited<ReturnType<typeof createAdminSession>>

    beforeEach(async () => {
      admin = await createAdminSession(getContainer())
      await pauseSweeps(getContainer())
    })

    afterEach(async () => {
      await subscribersEnded()
    })

    const tracking = () =>
      getContainer().resolve<TrackingModuleService>(TRACKING_MODULE)

    /** Hours from now on, in whole seconds. */
    const inHours = (hours: number) =>
      new Date(
        Math.floor(Date.now() / 1000) * 1000 + hours * HOUR
      ).toISOString()

    const makeTracker = async (tracking_number: string) => {
      const { id } = await tracking().registerTracker({
        order_id: "order_1",
        fulfillment_id: `ful_${tracking_number}`,
        parcel_id: null,
        courier: "jne",
        service: null,
        tracking_number,
        promised_at: null,
        labelled_at: inHours(-50),
      })
      return id as string
    }

    const tell = (
      id: string,
      hours: number,
      status: string,
      location: string
    ) =>
      api.post(
        `/admin/order-cycle/trackers/${id}/events`,
        { at: inHours(hours), status, text: `${status} ${location}`, location },
        admin
      )

    const watch = (now: string) =>
      watchParcelsWorkflow(getContainer()).run({ input: { now } })

    const openAlerts = () =>
      tracking().listTrackingAlerts(
        { closed_at: null },
        { order: { kind: "ASC" } }
      )

    const openKinds = async () => (await openAlerts()).map(({ kind }) => kind)

    it("opens with the ingest what a scan opens, and tells once of a stall that the next scan ends", async () => {
      const stalls = hearEvents(getContainer(), orderCycleEvents.parcelStalled)
      const id = await makeTracker("CGK700")
      await tell(id, -4, "delivery_failed", "Bandung")
      expect(await openKinds()).toEqual([])
      await tell(id, -2, "delivery_failed", "Bandung")
      expect(await openKinds()).toEqual(["attempt_failed"])

      await watch(inHours(1))
      expect(await openKinds()).toEqual(["attempt_failed"])
      // In five days there are at least three working ones.
      await watch(inHours(118))
      await watch(inHours(118.25))
      const [, stalled] = await openAlerts()
      expect(stalled).toMatchObject({
        kind: "stalled",
        episode: 1,
        order_id: "order_1",
      })
      expect(stalled.told_at).not.toBeNull()
      await eventually(
        async () => stalls,
        ({ length }) => length > 0
      )

      await tell(id, -1, "in_transit", "Bandung")
      expect(await openKinds()).toEqual(["attempt_failed"])
      await tell(id, -0.5, "delivered", "Bandung")
      expect(await openKinds()).toEqual([])
      await subscribersEnded()
      expect(stalls).toMatchObject([{ id: stalled.id }])
    })

    it("puts a contradiction before people and leaves core alone (scenario 8)", async () => {
      const contradictions = hearEvents(
        getContainer(),
        orderCycleEvents.trackingContradicted
      )
      const id = await makeTracker("CGK701")
      await tell(id, -45, "delivered", "Bandung")
      await tell(id, -40, "in_transit", "Bandung")
      expect(await openKinds()).toEqual([])
      await tell(id, -30, "in_transit", "Surabaya")
      await tell(id, -20, "in_transit", "Malang")
      const [alert] = await openAlerts()
      expect(alert).toMatchObject({ kind: "contradiction", tracker_id: id })
      await eventually(
        async () => contradictions,
        ({ length }) => length > 0
      )
      await watch(inHours(118))
      expect(await openKinds()).toEqual(["contradiction"])
      expect(contradictions).toMatchObject([{ id: alert.id }])
      expect(await tracking().retrieveTracker(id)).toMatchObject({
        status: "delivered",
        core_delivered_at: null,
      })
    })

    /** December 2026: the 8th is a Tuesday. */
    const december = (day: number, time: string) =>
      `2026-12-${String(day).padStart(2, "0")}T${time}:00+07:00`

    /** 30 hand-overs, each three hours after its pick. */
    const keepPace = async (location_id: string) => {
      const packing =
        getContainer().resolve<PackingModuleService>(PACKING_MODULE)
      const orders = Array.from({ length: 30 }, (_, n) => `order_past_${n}`)
      await packing.createPickTasks(
        orders.map((order_id) => ({
          order_id,
          line_item_id: `line_${order_id}`,
          inventory_item_id: "iitem_1",
          location_id,
          title: "Cup",
          quantity: 1,
          picked: 1,
          state: "picked" as const,
          picked_at: new Date(december(3, "09:00")),
        }))
      )
      await packing.createParcels(
        orders.map((order_id) => ({
          code: order_id,
          order_id,
          location_id,
          state: "handed_over" as const,
          handed_over_at: new Date(december(3, "12:00")),
        }))
      )
    }

    const promise = (order_id: string, day: number, time: string) =>
      getContainer()
        .resolve<VerificationModuleService>(VERIFICATION_MODULE)
        .createOrderReviews({
          order_id,
          stage: "released",
          hold_types: [],
          location_ids: ["sloc_1"],
          currency_code: "idr",
          due_minor: "0",
          charged_minor: "0",
          authorised_minor: "0",
          sentence_key: "x",
          sentence_params: {},
          order_version: 1,
          placed_at: new Date(december(1, "09:00")),
          promised_ship_at: new Date(december(day, time)),
        })

    it("foresees a late hand-over by the site's pace, weekends aside (scenario 13)", async () => {
      await keepPace("sloc_1")
      await promise("order_tuesday", 8, "16:00")
      const review = await promise("order_monday", 14, "01:00")
      const openOrders = async (time: string) => {
        await watch(new Date(time).toISOString())
        return (await openAlerts()).map(
          ({ kind, order_id }) => `${order_id} ${kind}`
        )
      }
      const tuesday = (kind: string) => [`order_tuesday ${kind}`]
      expect(await openOrders(december(8, "13:00"))).toEqual([])
      expect(await openOrders(december(8, "13:01"))).toEqual(
        tuesday("ship_at_risk")
      )
      expect(await openOrders(december(8, "16:01"))).toEqual(
        tuesday("ship_late")
      )
      // From Friday 22:00 to Monday 01:00 there are three working hours.
      expect(await openOrders(december(11, "22:00"))).toEqual(
        tuesday("ship_late")
      )
      expect(await openOrders(december(11, "22:01"))).toEqual([
        "order_monday ship_at_risk",
        ...tuesday("ship_late"),
      ])
      await getContainer()
        .resolve<VerificationModuleService>(VERIFICATION_MODULE)
        .updateOrderReviews({ id: review.id, fulfillment_status: "shipped" })
      expect(await openOrders(december(11, "22:15"))).toEqual(
        tuesday("ship_late")
      )
    })

    it("tells once of an account that is degraded, and of words once a day", async () => {
      const account = await tracking().createCourierAccounts({
        name: "Middleman",
        provider_id: "biteship",
        couriers: ["jne"],
        path_token_hash: "0",
        daily_quota: 2,
      })
      const id = await makeTracker("CGK702")
      await tracking().updateTrackers({
        id,
        account_id: account.id,
        next_poll_at: new Date("2026-12-08T01:00:00Z"),
      })
      await tracking().createTrackingQuotaDays({
        account_id: account.id,
        day: "2026-12-08",
        calls: 2,
      })
      const seen = new Date("2026-12-08T01:00:00Z")
      const word = await tracking().createTrackingUnmappeds({
        courier: "jne",
        code: "",
        folded_text: "paket santai",
        first_seen_at: seen,
        last_seen_at: seen,
      })
      const opened = async (now: string) => {
        await watch(now)
        return (await openAlerts())
          .filter(({ subject_id }) => subject_id !== id)
          .map(({ kind, episode, facts }) => [kind, episode, facts.cause])
      }
      const short = ["tracking_degraded", 1, "quota_used_up:2026-12-08"]
      const words = ["unmapped", 1, "2026-12-08"]
      expect(await opened("2026-12-08T02:00:00Z")).toEqual([short, words])
      expect(await opened("2026-12-08T03:00:00Z")).toEqual([short, words])

      await tracking().updateCourierAccounts({
        id: account.id,
        paused_error: "Invalid key",
      })
      await tracking().updateTrackingUnmappeds({
        id: word.id,
        last_seen_at: new Date("2026-12-09T01:00:00Z"),
      })
      const paused = ["tracking_degraded", 2, "key_refused:2026-12-09"]
      const again = ["unmapped", 2, "2026-12-09"]
      expect(await opened("2026-12-09T02:00:00Z")).toEqual([paused, again])
      expect(await opened("2026-12-10T02:00:00Z")).toEqual([paused, again])

      await tracking().updateCourierAccounts({
        id: account.id,
        paused_error: null,
      })
      await tracking().updateTrackingUnmappeds({
        id: word.id,
        mapped_status: "in_transit",
      })
      expect(await opened("2026-12-10T03:00:00Z")).toEqual([])
    })

    it("lets a person close an alert for a reason, for good", async () => {
      const id = await makeTracker("CGK703")
      await tell(id, -4, "delivery_failed", "Bandung")
      await tell(id, -2, "delivery_failed", "Bandung")
      const list = async (query: string) => {
        const { data } = await api.get(
          `/admin/order-cycle/tracking-alerts?${query}`,
          admin
        )
        return data
      }
      const { tracking_alerts, count } = await list(
        `open=true&kind=attempt_failed,stalled&tracker_id=${id}`
      )
      expect(count).toBe(1)
      expect(tracking_alerts[0]).toMatchObject({
        kind: "attempt_failed",
        order_id: "order_1",
        facts: { attempts: 2 },
      })
      const close = (alertId: string, body: object) =>
        api.post(`/admin/order-cycle/tracking-alerts/${alertId}/close`, body, {
          ...admin,
          validateStatus: () => true,
        })
      const [alert] = tracking_alerts
      const reason = "The customer will be at home tomorrow"
      expect((await close(alert.id, {})).status).toBe(400)
      expect((await close("otal_none", { reason })).status).toBe(404)
      const closed = await close(alert.id, { reason })
      expect(closed.status).toBe(200)
      expect(closed.data.tracking_alert).toMatchObject({ closed_why: reason })
      expect(closed.data.tracking_alert.closed_by).toMatch(/^user_/)
      expect((await close(alert.id, { reason })).status).toBe(400)

      await watch(inHours(0))
      expect(await openKinds()).toEqual([])
      expect((await list(`open=false&order_id=order_1`)).count).toBe(1)
      const [note] = await getContainer()
        .resolve<TimelineModuleService>(TIMELINE_MODULE)
        .listTimelineEvents({ order_id: "order_1", kind: "note" })
      expect(note.payload).toMatchObject({ alert: "attempt_failed", reason })
    })
  },
})
