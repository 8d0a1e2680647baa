import { createHmac } from "node:crypto"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { TIMELINE_MODULE } from "../../src/modules/timeline/module-key"
import type { TimelineModuleService } from "../../src/modules/timeline/service"
import { TRACKING_MODULE } from "../../src/modules/tracking/module-key"
import type { TrackingModuleService } from "../../src/modules/tracking/service"
import {
  type GenericParcel,
  signGenericWebhook,
} from "../../src/modules/tracking/signature/sign-generic-webhook"
import { orderCycleEvents } from "../../src/types/events"
import { markDeliveriesWorkflow } from "../../src/workflows/tracking/workflows/mark-deliveries"
import { processPayloadsWorkflow } from "../../src/workflows/tracking/workflows/process-payloads"
import { sendTrackingMessagesWorkflow } from "../../src/workflows/tracking/workflows/send-tracking-messages"
import { openSimulator } from "../courier-simulator/open-simulator"
import type { Step } from "../courier-simulator/journeys/step"
import { easypost } from "../courier-simulator/vendors/easypost"
import { createAdminSession } from "../fixtures/admin-session"
import { hearEvents } from "../fixtures/hear-events"
import { makeOlder } from "../fixtures/make-older"
import { noonInJakarta } from "../fixtures/noon-in-jakarta"
import { openMailer } from "../fixtures/open-mailer"
import { pauseSweeps } from "../fixtures/pause-sweeps"
import { postWebhook } from "../fixtures/post-webhook"
import { queryRows } from "../fixtures/query-rows"
import { scanHoursAgo } from "../fixtures/scan-hours-ago"
import { type SeededStore, seedStore } from "../fixtures/seed-store"
import { shipOrder } from "../fixtures/ship-order"
import { signRawWebhook } from "../fixtures/sign-raw-webhook"
import { stoppableClock } from "../fixtures/stoppable-clock"
import { subscribersEnded } from "../fixtures/subscribers-ended"
import { compareWithTruth } from "../load/tracking/compare-with-truth"
import { openSimulatedAccounts } from "../load/tracking/open-simulated-accounts"
import { pollUntilQuiet } from "../load/tracking/poll-until-quiet"
import { registerParcels } from "../load/tracking/register-parcels"
import { spoiltAnswers } from "../load/tracking/spoilt-answers"
import { trueStatus } from "../load/tracking/true-status"

const SECRET = "a secret of the middleman"

/** "é" in one character: EasyPost signs with it in two. */
const EASYPOST_SECRET = "the secret of the caf\u00e9"

const clock = stoppableClock()

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let store: SeededStore
    let admin: Awaited<ReturnType<typeof createAdminSession>>
    let middleman: { id: string; path_token: string }
    let first: { orderId: string; fulfillmentId: string }
    let second: { orderId: string; fulfillmentId: string }

    const tracking = () =>
      getContainer().resolve<TrackingModuleService>(TRACKING_MODULE)

    const openAccount = async (changes: object = {}) => {
      const { data } = await api.post(
        "/admin/order-cycle/courier-accounts",
        { name: "Middleman", couriers: ["jne"], secret: SECRET, ...changes },
        admin
      )
      return data.courier_account as { id: string; path_token: string }
    }

    const ship = async (numbers: string[], no_notification = false) => {
      const bench = { api, admin, container: getContainer(), store }
      const shipped = await shipOrder(bench, numbers, { no_notification })
      await subscribersEnded()
      return shipped
    }

    beforeAll(async () => {
      store = await seedStore(getContainer())
      admin = await createAdminSession(getContainer())
      await pauseSweeps(getContainer())
      middleman = await openAccount()
      first = await ship(["CGK1"])
      second = await ship(["CGK2"])
    })

    afterEach(() => {
      clock.goOn()
      jest.restoreAllMocks()
    })

    const signed = (tracking_number: string, ...events: object[]) =>
      signGenericWebhook({
        parcels: [{ courier: "jne", tracking_number, events } as GenericParcel],
        secret: SECRET,
        at: new Date(),
      })

    /** Sends one and waits until all that it causes is done. */
    const send = async (webhook: Parameters<typeof postWebhook>[2]) => {
      const answer = await postWebhook(api, middleman.path_token, webhook)
      await subscribersEnded()
      return answer
    }

    const tell = (number: string, ...events: object[]) =>
      send(signed(number, ...events))

    const trackerOf = async (tracking_number: string) => {
      const [tracker] = await tracking().listTrackers({ tracking_number })
      return tracker
    }

    const payloadsOf = (account_id: string) =>
      tracking().listTrackingPayloads(
        { account_id },
        { order: { received_at: "ASC" } }
      )

    const coresFulfillment = (id: string) =>
      getContainer().resolve(Modules.FULFILLMENT).retrieveFulfillment(id)

    const timelineOf = async (order_id: string, kind: string) => {
      const all = await getContainer()
        .resolve<TimelineModuleService>(TIMELINE_MODULE)
        .listTimelineEvents({ order_id })
      return all.filter((entry) => entry.kind === kind)
    }

    const sendMessages = async (minutes: number) => {
      const { result } = await sendTrackingMessagesWorkflow(getContainer()).run(
        { input: { now: noonInJakarta(1, minutes).toISOString() } }
      )
      return result.sent
    }

    /** Lets none of the next calls end before all of them have worked. */
    const endTogether = (method: "mergeTelling" | "markApplied", count = 2) => {
      const work = tracking()[method].bind(tracking()) as (
        ...given: unknown[]
      ) => Promise<void>
      let worked = 0
      let goOn: () => void
      const all = new Promise<void>((resolve) => (goOn = resolve))
      jest.spyOn(tracking(), method).mockImplementation(async (...given) => {
        await work(...given)
        if (++worked === count) {
          goOn()
        }
        await all
      })
    }

    it("tells core once when two payloads say delivered at once, and takes both in", async () => {
      const told = hearEvents(getContainer(), orderCycleEvents.parcelDelivered)
      const marked = hearEvents(getContainer(), "delivery.created")
      const errors = jest.spyOn(
        getContainer().resolve(ContainerRegistrationKeys.LOGGER),
        "error"
      )
      const delivered = scanHoursAgo("delivered", 2)
      endTogether("mergeTelling")
      endTogether("markApplied")
      const answers = await Promise.all([
        tell("CGK1", scanHoursAgo("picked_up", 9), delivered),
        tell("CGK1", scanHoursAgo("out_for_delivery", 4), delivered),
      ])
      expect(answers.map(({ status }) => status)).toEqual([202, 202])
      expect(answers[0].data.payload.id).not.toBe(answers[1].data.payload.id)

      const payloads = await payloadsOf(middleman.id)
      expect(
        payloads.map(({ processed_at, error }) => [
          processed_at !== null,
          error,
        ])
      ).toEqual([
        [true, null],
        [true, null],
      ])
      const tracker = await trackerOf("CGK1")
      expect(tracker).toMatchObject({
        status: "delivered",
        applied_status: "delivered",
        applied_hash: tracker.state_hash,
      })
      const events = await tracking().listTrackingEvents({
        tracker_id: tracker.id,
      })
      expect(events.map(({ status }) => status).sort()).toEqual([
        "delivered",
        "out_for_delivery",
        "pending",
        "picked_up",
      ])

      // Both told of the delivery before either was noted.
      expect(told).toHaveLength(2)
      expect(marked).toEqual([{ id: first.fulfillmentId }])
      expect(
        errors.mock.calls.filter(([text]) =>
          String(text).includes(orderCycleEvents.parcelDelivered)
        )
      ).toEqual([])
      const { delivered_at } = await coresFulfillment(first.fulfillmentId)
      expect(new Date(delivered_at ?? 0)).toEqual(new Date(delivered.at))
      const [order] = await queryRows(getContainer(), {
        entity: "order",
        fields: ["items.detail.delivered_quantity"],
        filters: { id: first.orderId },
      })
      expect(order.items?.[0]?.detail.delivered_quantity).toBe(1)
      expect(await timelineOf(first.orderId, "delivered")).toHaveLength(1)
    })

    it("refuses the 61st webhook of an address in a second and keeps nothing of it", async () => {
      const other = await openAccount({ name: "Other" })
      const numbers = Array.from({ length: 61 }, (_, index) => `BURST${index}`)
      // Not in a second in which the test before sent webhooks too.
      const second = Date.now() + 2_000
      clock.stopAt(second)
      const answers = await Promise.all(
        numbers.map(async (number) => ({
          number,
          answer: await postWebhook(api, middleman.path_token, signed(number)),
        }))
      )
      const refused = answers.filter(({ answer }) => answer.status !== 202)
      expect(refused).toHaveLength(1)
      const [{ number, answer }] = refused
      expect(answer.status).toBe(429)
      expect(answer.headers["retry-after"]).toBe("1")
      const elsewhere = await postWebhook(api, other.path_token, signed(number))
      expect(elsewhere.status).toBe(202)
      const kept = await payloadsOf(middleman.id)
      expect(kept).toHaveLength(60)
      expect(kept.filter(({ body }) => body.includes(`"${number}"`))).toEqual(
        []
      )

      clock.stopAt(second + 1000)
      expect((await send(signed(number))).status).toBe(202)
      expect(await payloadsOf(middleman.id)).toHaveLength(61)
    })

    /** A webhook about a delivery, `depth` brackets deep. */
    const nested = (depth: number) => {
      const { body } = signed("CGK1", scanHoursAgo("delivered", depth))
      const extra = `${"[".repeat(depth - 1)}${"]".repeat(depth - 1)}`
      return signRawWebhook(body.replace(/}$/, `,"extra":${extra}}`), SECRET)
    }

    it("takes nothing out of JSON that is nested 21 deep, and reads 20", async () => {
      const deep = await send(nested(21))
      expect(deep.status).toBe(202)
      const [payload] = await payloadsOf(middleman.id)
      expect(payload.processed_at).not.toBeNull()
      expect(payload.error).toContain("more than 20 levels deep")
      expect((await trackerOf("CGK1")).status).toBe("pending")

      await send(nested(20))
      expect((await trackerOf("CGK1")).status).toBe("delivered")
    })

    /** What EasyPost sends of a parcel, and how it signs that. */
    const easypostEvent = (step: Step, event_id: string) => {
      const at = new Date(scanHoursAgo(step, 3).at).getTime()
      const view = {
        courier: "jne",
        number: "CGK1",
        ref: "trk_1",
        scans: [
          {
            step,
            city: { name: "Bandung", offset: 7, island: "java" as const },
            at,
            reason: null,
            is_repeated: false,
          },
        ],
        is_zoneless: false,
        updated_at: at,
      }
      const body = JSON.stringify(easypost.notify?.(view, event_id))
      const headers = easypost.sign?.(body, EASYPOST_SECRET) ?? {}
      return { headers, body }
    }

    it("believes EasyPost's webhook by its signature alone", async () => {
      const { id, path_token } = await openAccount({
        name: "EasyPost",
        provider_id: "easypost",
        secret: EASYPOST_SECRET,
      })
      const right = easypostEvent("out_for_delivery", "evt_1")
      const { "X-Hmac-Signature": proof } = right.headers
      const last = proof.endsWith("0") ? "1" : "0"
      const composed = createHmac("sha256", EASYPOST_SECRET)
        .update(right.body.replace('"weight":12', '"weight":12.0'))
        .digest("hex")
      const forged = [
        { "X-Hmac-Signature": proof.replace(/.$/, last) },
        { "X-Hmac-Signature": `hmac-sha256-hex=${composed}` },
        {} as Record<string, string>,
      ].map((headers) => ({ headers, body: right.body }))
      for (const webhook of [...forged, { ...right, body: `${right.body} ` }]) {
        const { status } = await postWebhook(api, path_token, webhook)
        expect(status).toBe(401)
      }
      await subscribersEnded()
      expect(await payloadsOf(id)).toEqual([])
      expect((await trackerOf("CGK1")).status).toBe("pending")

      const { status } = await postWebhook(api, path_token, right)
      expect(status).toBe(202)
      await subscribersEnded()
      expect(await payloadsOf(id)).toMatchObject([
        { trust: "proof", external_id: "evt_1", error: null },
      ])
      const tracker = await trackerOf("CGK1")
      expect(tracker.status).toBe("out_for_delivery")
      expect(await timelineOf(first.orderId, "out_for_delivery")).toHaveLength(
        1
      )

      await postWebhook(api, path_token, easypostEvent("delivered", "evt_2"))
      await subscribersEnded()
      expect((await trackerOf("CGK1")).status).toBe("delivered")
      const { delivered_at } = await coresFulfillment(first.fulfillmentId)
      expect(delivered_at).not.toBeNull()
    })

    describe("scans after a delivery (scenario 8)", () => {
      const queue = async () => {
        const { data } = await api.get(
          "/admin/order-cycle/trackers?limit=10",
          admin
        )
        return data.trackers.map(
          ({
            tracking_number,
            urgency,
            alerts,
          }: {
            tracking_number: string
            urgency: string
            alerts: { kind: string }[]
          }) => [tracking_number, urgency, ...alerts.map(({ kind }) => kind)]
        )
      }

      it("are late ones without a message, until two hubs contradict it before people", async () => {
        const mails = await openMailer(getContainer())
        const marked = hearEvents(getContainer(), "delivery.created")
        const contradicted = hearEvents(
          getContainer(),
          orderCycleEvents.trackingContradicted
        )
        const delivery = scanHoursAgo("delivered", 45)
        await tell("CGK2", scanHoursAgo("picked_up", 60), delivery)
        expect(await sendMessages(0)).toBe(1)
        const delivered = await coresFulfillment(second.fulfillmentId)
        expect(new Date(delivered.delivered_at ?? 0)).toEqual(
          new Date(delivery.at)
        )

        await tell("CGK2", scanHoursAgo("in_transit", 40))
        const { id, flags, status } = await trackerOf("CGK2")
        expect([status, flags]).toEqual(["delivered", ["late_scan"]])
        const events = await tracking().listTrackingEvents(
          { tracker_id: id },
          { order: { position: "ASC" } }
        )
        expect(events.at(-1)).toMatchObject({
          status: "in_transit",
          status_after: "delivered",
          flags: ["late_scan"],
        })
        await tell("CGK2", scanHoursAgo("in_transit", 30, "Surabaya"))
        expect(await tracking().listTrackingAlerts({ tracker_id: id })).toEqual(
          []
        )
        expect(contradicted).toEqual([])

        await tell("CGK2", scanHoursAgo("in_transit", 20, "Malang"))
        const [alert, ...more] = await tracking().listTrackingAlerts({
          tracker_id: id,
        })
        expect(more).toEqual([])
        expect(alert).toMatchObject({ kind: "contradiction", closed_at: null })
        expect(contradicted.map((told) => told.id)).toEqual([alert.id])
        expect(await queue()).toEqual([
          ["CGK2", "contradiction", "contradiction"],
          ["CGK1", "going"],
        ])

        await makeOlder(getContainer(), "tracking_tracker")
        await markDeliveriesWorkflow(getContainer()).run()
        await subscribersEnded()
        expect(await coresFulfillment(second.fulfillmentId)).toEqual(delivered)
        expect(marked).toEqual([{ id: second.fulfillmentId }])
        expect(await sendMessages(30)).toBe(0)
        expect(await tracking().listTrackingMessages()).toHaveLength(1)
        expect(mails).toHaveBeenCalledTimes(1)
      })

      it("keep core from hearing of a delivery that they contradict from the first", async () => {
        await tell(
          "CGK2",
          scanHoursAgo("delivered", 45),
          scanHoursAgo("in_transit", 30, "Surabaya"),
          scanHoursAgo("in_transit", 20, "Malang")
        )
        const tracker = await trackerOf("CGK2")
        expect(tracker).toMatchObject({
          status: "delivered",
          flags: ["contradiction", "late_scan"],
          core_delivered_at: null,
        })
        expect((await queue())[0]).toEqual([
          "CGK2",
          "contradiction",
          "contradiction",
        ])
        await makeOlder(getContainer(), "tracking_tracker")
        await markDeliveriesWorkflow(getContainer()).run()
        const { delivered_at } = await coresFulfillment(second.fulfillmentId)
        expect(delivered_at).toBeNull()
      })
    })

    it("keeps what nobody can read with its error, and takes in what comes after it", async () => {
      await send(signRawWebhook('{"courier":"jne",', SECRET))
      await tell("CGK1", { ...scanHoursAgo("teleported", 3) })
      const good = await tell("CGK1", scanHoursAgo("picked_up", 2))
      expect(good.status).toBe(202)
      expect((await trackerOf("CGK1")).status).toBe("picked_up")

      const base = "/admin/order-cycle/courier-accounts"
      const failed = async () => {
        const path = `${base}/${middleman.id}/payloads?state=failed`
        const { data } = await api.get(path, admin)
        return data.payloads.map(({ error }: { error: string }) => error).sort()
      }
      const errors = [
        expect.stringContaining("This is not JSON"),
        expect.stringContaining("teleported"),
      ]
      expect(await failed()).toEqual(errors)
      const { data } = await api.get(base, admin)
      expect(data.courier_accounts[0].health.failed_payloads).toBe(2)

      await makeOlder(getContainer(), "tracking_payload")
      const { result } = await processPayloadsWorkflow(getContainer()).run()
      expect(result).toEqual({ taken: 0, failed: 0 })
      expect(await failed()).toEqual(errors)
    })

    it("has every scan once, and every end as it was, of parcels polled through faults", async () => {
      const DAY_MS = 86_400_000
      const start = Math.floor((Date.now() - 26 * DAY_MS) / 1000) * 1000
      const { url, simulator, close } = await openSimulator({
        port: 0,
        seed: 7,
        start,
        speed: 0,
      })
      try {
        // The job would hold leases on parcels amid the last round.
        await getContainer()
          .resolve(Modules.LOCKING)
          .acquire("order-cycle-poll-couriers", { ownerId: "test" })
        await openSimulatedAccounts(getContainer(), url)
        await registerParcels(getContainer(), simulator, 30)
        simulator.faults.set({
          rates: Object.fromEntries(
            spoiltAnswers.map((fault) => [fault, 0.05])
          ),
        })
        const parcels = simulator.parcels.all
        const end = Math.max(
          ...parcels.flatMap(({ scans }) =>
            scans.map(({ published_at }) => published_at)
          )
        )
        // An end is asked for twice more, as the table says.
        while (simulator.clock.now() < end + 3 * DAY_MS) {
          simulator.clock.advance(1.5 * 24 * 60)
          await pollUntilQuiet(getContainer())
        }
        await subscribersEnded()

        expect(Object.keys(simulator.faults.counts).sort()).toEqual(
          [...spoiltAnswers].sort()
        )
        const truth = await compareWithTruth(getContainer(), parcels)
        expect(truth).toMatchObject({ lost: 0, duplicated: 0, untrue: 0 })
        expect(truth.events).toBe(truth.scans)
        const { rows } = await getContainer()
          .resolve(ContainerRegistrationKeys.PG_CONNECTION)
          .raw<{ rows: object[] }>(
            `select p.id, p.error from tracking_payload p
              where p.source = 'poll'
                and (p.processed_at is null or p.error is not null)
             union all
             select e.id, 'a summary beside its scan' from tracking_event e
              where 'from_summary' = any(e.flags)`
          )
        expect(rows).toEqual([])
        const trackers = await tracking().listTrackers(
          { tracking_number: parcels.map(({ number }) => number) },
          { take: parcels.length }
        )
        expect(
          Object.fromEntries(
            trackers.map((one) => [one.tracking_number, one.applied_status])
          )
        ).toEqual(
          Object.fromEntries(
            parcels.map(({ number, scans }) => [number, trueStatus(scans)])
          )
        )
      } finally {
        close()
      }
    })

    it("writes to nobody whose shipment core made without a notification", async () => {
      const mails = await openMailer(getContainer())
      const muted = await ship(["CGK3"], true)
      await tell("CGK4", scanHoursAgo("delivered", 3))
      // What waited for its parcel is no way around it.
      const late = await ship(["CGK4"], true)
      for (const [hours, status] of [
        [5, "out_for_delivery"],
        [3, "delivered"],
      ] as const) {
        await tell("CGK3", scanHoursAgo(status, hours))
        await tell("CGK1", scanHoursAgo(status, hours))
        expect((await trackerOf("CGK3")).status).toBe(status)
        expect(await sendMessages(60 - 10 * hours)).toBe(1)
      }
      expect((await trackerOf("CGK4")).status).toBe("delivered")

      expect(mails.mock.calls.map(([, { template }]) => template)).toEqual([
        "order-cycle.tracking.out_for_delivery",
        "order-cycle.tracking.delivered",
      ])
      const toldOf = async ({ orderId }: { orderId: string }) =>
        (await timelineOf(orderId, "message_sent")).length
      expect(await toldOf(first)).toBe(2)
      expect([await toldOf(muted), await toldOf(late)]).toEqual([0, 0])
      const notified = await getContainer()
        .resolve(Modules.NOTIFICATION)
        .listNotifications({})
      expect(notified.map(({ resource_id }) => resource_id)).toEqual([
        first.orderId,
        first.orderId,
      ])
      for (const number of ["CGK3", "CGK4"]) {
        const { id } = await trackerOf(number)
        const rows = await tracking().listTrackingMessages({ tracker_id: id })
        expect(rows.filter(({ sent_at }) => sent_at !== null)).toEqual([])
        expect(rows.filter(({ dropped_why }) => dropped_why === null)).toEqual(
          []
        )
      }
    })

    it("tells of a parcel once, although what came after it failed", async () => {
      const [created, changed, delivered] = [
        orderCycleEvents.trackerCreated,
        orderCycleEvents.trackerStatusChanged,
        orderCycleEvents.parcelDelivered,
      ].map((event) =>
        hearEvents<{ id: string; to?: string }>(getContainer(), event)
      )
      await ship(["CGK5"])
      const { id } = await trackerOf("CGK5")
      jest
        .spyOn(tracking(), "finishPayload")
        .mockRejectedValueOnce(new Error("The power is out."))
      await tell(
        "CGK5",
        scanHoursAgo("picked_up", 6),
        scanHoursAgo("delivered", 2)
      )

      const tracker = await trackerOf("CGK5")
      expect(tracker.applied_hash).toBe(tracker.state_hash)
      const [payload] = await payloadsOf(middleman.id)
      expect(payload.processed_at).toBeNull()
      const expectOnce = () => {
        expect(created).toMatchObject([{ id }])
        expect(changed).toMatchObject([
          { id, from: "pending", to: "delivered" },
        ])
        expect(delivered).toMatchObject([{ id }])
      }
      expectOnce()
      expect(tracker.core_delivered_at).not.toBeNull()
      expect(await timelineOf(tracker.order_id, "delivered")).toHaveLength(1)

      await makeOlder(getContainer(), "tracking_payload")
      await processPayloadsWorkflow(getContainer()).run()
      await subscribersEnded()
      const [again] = await payloadsOf(middleman.id)
      expect(again.processed_at).not.toBeNull()
      expectOnce()
    })
  },
})
