import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { TRACKING_MODULE } from "../../src/modules/tracking/module-key"
import type { TrackingModuleService } from "../../src/modules/tracking/service"
import { orderCycleEvents } from "../../src/types/events"
import { watchParcelsWorkflow } from "../../src/workflows/tracking/workflows/watch-parcels"
import { createAdminSession } from "../fixtures/admin-session"
import { eventually } from "../fixtures/eventually"
import { subscribersEnded } from "../fixtures/subscribers-ended"

const HOUR = 3_600_000

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let admin: Awaited<ReturnType<typeof createAdminSession>>

    beforeEach(async () => {
      admin = await createAdminSession(getContainer())
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

    const heard = (event: string) => {
      const ids: string[] = []
      getContainer()
        .resolve(Modules.EVENT_BUS)
        .subscribe(event, async ({ data }) => {
          ids.push((data as { id: string }).id)
        })
      return ids
    }

    it("opens with the ingest what a scan opens, and tells once of a stall that the next scan ends", async () => {
      const stalls = heard(orderCycleEvents.parcelStalled)
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
      expect(stalls).toEqual([stalled.id])
    })

    it("puts a contradiction before people and leaves core alone (scenario 8)", async () => {
      const contradictions = heard(orderCycleEvents.trackingContradicted)
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
      expect(contradictions).toEqual([alert.id])
      expect(await tracking().retrieveTracker(id)).toMatchObject({
        status: "delivered",
        core_delivered_at: null,
      })
    })
  },
})
