import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { Modules } from "@medusajs/framework/utils"
import { TIMELINE_MODULE } from "../../src/modules/timeline/module-key"
import type { TimelineModuleService } from "../../src/modules/timeline/service"
import { TRACKING_MODULE } from "../../src/modules/tracking/module-key"
import type { TrackingModuleService } from "../../src/modules/tracking/service"
import {
  type GenericParcel,
  signGenericWebhook,
} from "../../src/modules/tracking/signature/sign-generic-webhook"
import { applyTrackerStateWorkflow } from "../../src/workflows/tracking/workflows/apply-tracker-state"
import { findMissingTrackersWorkflow } from "../../src/workflows/tracking/workflows/find-missing-trackers"
import { markDeliveredWorkflow } from "../../src/workflows/tracking/workflows/mark-delivered"
import { markDeliveriesWorkflow } from "../../src/workflows/tracking/workflows/mark-deliveries"
import { processPayloadsWorkflow } from "../../src/workflows/tracking/workflows/process-payloads"
import type { TrackerResponse } from "../../src/types/tracking"
import type {
  CorrectedNumberResponse,
  RefreshedTrackerResponse,
  TrackerEventsResponse,
  TrackerPayloadsResponse,
  TrackerQueueResponse,
} from "../../src/types/tracking-queue"
import { sendTrackingMessagesWorkflow } from "../../src/workflows/tracking/workflows/send-tracking-messages"
import { createAdminSession } from "../fixtures/admin-session"
import { eventually } from "../fixtures/eventually"
import { hearEvents } from "../fixtures/hear-events"
import { hoursAgo } from "../fixtures/hours-ago"
import { makeOlder } from "../fixtures/make-older"
import { noonInJakarta } from "../fixtures/noon-in-jakarta"
import { openMailer } from "../fixtures/open-mailer"
import { pauseSweeps } from "../fixtures/pause-sweeps"
import { placeOrder } from "../fixtures/place-order"
import { postWebhook } from "../fixtures/post-webhook"
import { scanHoursAgo } from "../fixtures/scan-hours-ago"
import { type SeededStore, seedStore } from "../fixtures/seed-store"
import { shipOrder } from "../fixtures/ship-order"
import { subscribersEnded } from "../fixtures/subscribers-ended"

/** What an event about a parcel carries. */
type Heard = {
  id: string
  from?: string
  to?: string
  attempt?: number
  reason?: string | null
}

const SECRET = "a secret of the middleman"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let store: SeededStore
    let admin: Awaited<ReturnType<typeof createAdminSession>>
    let token: string
    let accountId: string

    const tracking = () =>
      getContainer().resolve<TrackingModuleService>(TRACKING_MODULE)

    beforeEach(async () => {
      store = await seedStore(getContainer())
      admin = await createAdminSession(getContainer())
      await pauseSweeps(getContainer())
      const { data } = await api.post(
        "/admin/order-cycle/courier-accounts",
        { name: "Middleman", couriers: ["jne", "sicepat"], secret: SECRET },
        admin
      )
      token = data.courier_account.path_token
      accountId = data.courier_account.id
    })

    const ship = (
      numbers: string[],
      courier = "jne",
      no_notification = false
    ) =>
      shipOrder({ api, admin, container: getContainer(), store }, numbers, {
        courier,
        no_notification,
      })

    const send = (
      parcels: GenericParcel[],
      at = new Date(),
      secret = SECRET
    ) => {
      const webhook = signGenericWebhook({ parcels, secret, at })
      return postWebhook(api, token, webhook)
    }

    const parcelOf = (
      tracking_number: string,
      ...events: GenericParcel["events"]
    ): GenericParcel => ({ courier: "jne", tracking_number, events })

    const trackerOf = (tracking_number: string) =>
      eventually(
        async () => (await tracking().listTrackers({ tracking_number }))[0],
        (tracker) => tracker !== undefined
      )

    const coreDeliveredAt = async (fulfillmentId: string) => {
      const fulfillment = await getContainer()
        .resolve(Modules.FULFILLMENT)
        .retrieveFulfillment(fulfillmentId)
      return fulfillment.delivered_at && new Date(fulfillment.delivered_at)
    }

    /** Waits until core knows, and says when it believes it was. */
    const deliveredInCore = async (fulfillment_id: string) => {
      await eventually(
        () => tracking().listTrackers({ fulfillment_id }),
        (all) => all.length > 0 && all.every((one) => one.core_delivered_at)
      )
      return await coreDeliveredAt(fulfillment_id)
    }

    const timelineOf = async (orderId: string) => {
      const timeline =
        getContainer().resolve<TimelineModuleService>(TIMELINE_MODULE)
      return await timeline.listTimelineEvents(
        { order_id: orderId },
        { order: { at: "ASC" } }
      )
    }

    describe("the page of a parcel", () => {
      const open = (path: string, language = "id-ID") =>
        api.get(path, {
          headers: {
            "accept-language": language,
            "x-publishable-api-key": store.publishable_key,
          },
          validateStatus: () => true,
        })

      const pageOf = async (number: string) =>
        `/order-cycle/track/${(await trackerOf(number)).public_token}`

      it("tells where it is, in either language, and nothing of anybody", async () => {
        const { fulfillmentId } = await ship(["CGK 160"])
        const path = await pageOf("CGK160")
        expect(path).toMatch(/\/[\w-]{22}$/)
        await send([
          parcelOf(
            "CGK160",
            scanHoursAgo("picked_up", 30),
            {
              ...scanHoursAgo("in_transit", 20),
              location: "Surabaya, Jl. Rahasia 7",
            },
            { ...scanHoursAgo("out_for_delivery", 3), text: "<b>Pak Joko</b>" }
          ),
        ])
        await eventually(
          () => trackerOf("CGK160"),
          ({ status }) => status === "out_for_delivery"
        )
        const { status, data: html, headers } = await open(path)
        expect(status).toBe(200)
        expect(headers).toMatchObject({
          "cache-control": "no-store",
          "x-robots-tag": "noindex",
          "content-security-policy":
            expect.stringContaining("default-src 'none'"),
        })
        for (const text of ["sedang diantar", "CGK160", "B***", "WIB"]) {
          expect(html).toContain(text)
        }
        expect(html).toContain("Surabaya")
        const secrets = /Budi|Santoso|Melati|6281200000001|Rahasia|Joko|@|Rp/
        expect(html).not.toMatch(secrets)
        expect((await open(path, "en")).data).toContain("out for delivery")

        const { data } = await open(
          path.replace("/order-cycle/track", "/store/order-cycle/tracking")
        )
        expect(data.tracking).toMatchObject({
          courier: "JNE",
          status: "out_for_delivery",
          recipient: "B***",
          city: "Jakarta Selatan",
          items: [{ quantity: 1 }],
          events: [
            { status: "out_for_delivery", city: "Bandung" },
            { status: "in_transit", city: "Surabaya" },
            { status: "picked_up", city: "Bandung" },
            { status: "pending", city: null },
          ],
        })
        expect(JSON.stringify(data)).not.toMatch(secrets)
        for (const guess of ["CGK160", fulfillmentId, "0".repeat(32)]) {
          const answer = await open(`/order-cycle/track/${guess}`)
          expect(answer.status).toBe(404)
          expect(answer.data).toContain("Tidak ada paket")
        }
      })

      it("is gone 90 days after the end, and answers 60 times a minute", async () => {
        await ship(["CGK 161"])
        const path = await pageOf("CGK161")
        const { id } = await trackerOf("CGK161")
        const days = (number: number) =>
          new Date(Date.now() - number * 86_400_000)
        const end = (status_at: Date) =>
          tracking().updateTrackers({ id, status: "delivered", status_at })
        await end(days(89))
        expect((await open(path, "en")).status).toBe(200)
        await end(days(91))
        const gone = await open(path, "en")
        expect(gone.status).toBe(410)
        expect(gone.data).toContain("long over")
        const answers = await Promise.all(
          Array.from({ length: 61 }, () => open(path, "en"))
        )
        const refused = answers.filter((answer) => answer.status === 429)
        expect(refused.length).toBeGreaterThanOrEqual(1)
      })
    })

    it("follows a parcel from core's shipment to core's delivery", async () => {
      const { orderId, fulfillmentId } = await ship(["CGK 100"])
      const tracker = await trackerOf("CGK100")
      expect(tracker).toMatchObject({
        order_id: orderId,
        fulfillment_id: fulfillmentId,
        courier: "jne",
        status: "pending",
        sub: "label_created",
        promised_at: new Date("2026-11-30T10:00:00Z"),
        label_id: expect.stringMatching(/^fulla/),
        phone_tail: "00001",
        lane_key: "jne||id///jakarta|id/jawa/jakarta/jakarta selatan",
        origin_country: "id",
        destination_country: "id",
        destination_city: "Jakarta Selatan",
      })

      const picked = scanHoursAgo("picked_up", 30)
      const delivered = scanHoursAgo("delivered", 2)
      const { status } = await send([
        parcelOf(
          "CGK100",
          picked,
          scanHoursAgo("out_for_delivery", 20),
          scanHoursAgo("delivery_failed", 18),
          delivered
        ),
      ])
      expect(status).toBe(202)

      const at = await deliveredInCore(fulfillmentId)
      expect(at).toEqual(new Date(delivered.at))

      const { data } = await api.get(
        `/admin/order-cycle/trackers/${tracker.id}`,
        admin
      )
      expect(data.tracker).toMatchObject({
        status: "delivered",
        attempts: 1,
        first_attempt_success: false,
        first_scan_at: new Date(picked.at).toISOString(),
      })
      expect(data.tracker.core_delivered_at).not.toBeNull()
      expect(data.tracker.events).toHaveLength(5)
      expect(data.tracker.payloads).toHaveLength(2)
      const kinds = (await timelineOf(orderId)).map(({ kind }) => kind)
      expect(kinds).toEqual(
        expect.arrayContaining([
          "first_scan",
          "out_for_delivery",
          "delivery_failed",
          "delivered",
        ])
      )
      const query = getContainer().resolve("query")
      const { data: orders } = await query.graph({
        entity: "order",
        fields: ["id", "trackers.status"],
        filters: { id: orderId },
      })
      expect(orders[0].trackers).toEqual([
        expect.objectContaining({ status: "delivered" }),
      ])
    })

    it("takes the same webhook 50 times at once as one, and tells core once", async () => {
      const { orderId, fulfillmentId } = await ship(["CGK200"])
      await trackerOf("CGK200")
      const told = hearEvents(getContainer(), "delivery.created")
      const at = new Date()
      const parcel = parcelOf(
        "CGK200",
        scanHoursAgo("picked_up", 9),
        scanHoursAgo("delivered", 1)
      )
      const answers = await Promise.all(
        Array.from({ length: 50 }, () => send([parcel], at))
      )
      expect(new Set(answers.map(({ status }) => status))).toEqual(
        new Set([202])
      )
      expect(new Set(answers.map(({ data }) => data.payload.id)).size).toBe(1)
      await deliveredInCore(fulfillmentId)

      await Promise.all(
        Array.from({ length: 3 }, () =>
          markDeliveredWorkflow(getContainer()).run({
            input: { order_id: orderId, fulfillment_id: fulfillmentId },
          })
        )
      )
      expect(told).toHaveLength(1)
      expect(
        await tracking().listTrackingPayloads({ account_id: accountId })
      ).toHaveLength(1)
      const tracker = await trackerOf("CGK200")
      expect(
        await tracking().listTrackingEvents({ tracker_id: tracker.id })
      ).toHaveLength(3)
      const kinds = (await timelineOf(orderId)).map(({ kind }) => kind)
      expect(kinds.filter((kind) => kind === "delivered")).toHaveLength(1)
      expect(await tracking().listTrackingMessages()).toEqual([
        expect.objectContaining({ kind: "delivered", channel: "email" }),
      ])
    })

    describe("what customers are told", () => {
      afterEach(() => {
        jest.restoreAllMocks()
      })

      const sendMessages = async (now: Date) => {
        const { result } = await sendTrackingMessagesWorkflow(
          getContainer()
        ).run({ input: { now: now.toISOString() } })
        return result.sent
      }

      /** A parcel of which its customer is to be told. */
      const tell = async (
        number: string,
        status: string,
        no_notification = false
      ) => {
        const { orderId } = await ship([number], "jne", no_notification)
        const { id } = await trackerOf(number)
        await send([parcelOf(number, scanHoursAgo(status, 1))])
        await eventually(
          () => trackerOf(number),
          (tracker) => tracker.applied_status === status
        )
        return { id, orderId }
      }

      const messageOf = async (tracker_id: string) =>
        (await tracking().listTrackingMessages({ tracker_id }))[0]

      it("is mailed once, whatever crashes between the row and its end", async () => {
        const { id, orderId } = await tell("CGK900", "out_for_delivery")
        const mails = await openMailer(getContainer())
        // A sender took it in hand and is gone.
        expect(
          await tracking().claimMessages(noonInJakarta(1), 9)
        ).toHaveLength(1)
        expect(await sendMessages(noonInJakarta(1))).toBe(0)
        // The next one is gone before it notes what it sent.
        const noteSent = jest
          .spyOn(tracking(), "noteSent")
          .mockRejectedValueOnce(new Error("The power is out."))
        expect(await sendMessages(noonInJakarta(1, 6))).toBe(0)
        expect((await messageOf(id)).sent_at).toBeNull()
        expect(await sendMessages(noonInJakarta(1, 12))).toBe(1)
        expect(await sendMessages(noonInJakarta(1, 18))).toBe(0)
        expect(noteSent).toHaveBeenCalledTimes(2)

        expect(mails).toHaveBeenCalledTimes(1)
        const [, mail] = mails.mock.calls[0]
        const { public_token } = await trackerOf("CGK900")
        expect(mail).toMatchObject({
          to: "budi@customer.test",
          template: "order-cycle.tracking.out_for_delivery",
          data: { language: "id", courier: "JNE", tracking_number: "CGK900" },
        })
        expect(mail.content.subject).toContain("sedang diantar")
        expect(mail.content.text).toContain(
          `/order-cycle/track/${public_token}`
        )
        const told = (await timelineOf(orderId)).filter(
          ({ kind }) => kind === "message_sent"
        )
        expect(told).toHaveLength(1)
      })

      it("is never told again to who opts out, which opening the link does not do", async () => {
        await tell("CGK920", "out_for_delivery")
        const mails = await openMailer(getContainer())
        expect(await sendMessages(noonInJakarta(1))).toBe(1)
        const { opt_out_url } = mails.mock.calls[0][1].data
        const { pathname: path } = new URL(opt_out_url)
        expect(path).not.toContain("budi")
        const ask = (method: "GET" | "POST", url = path, language = "en") =>
          api.request({
            url,
            method,
            headers: { "accept-language": language },
            validateStatus: () => true,
          })
        const page = await ask("GET")
        expect(page.status).toBe(200)
        expect(page.data).toContain("Stop these messages")
        expect(page.headers).toMatchObject({
          "cache-control": "no-store",
          "x-robots-tag": "noindex",
          "content-security-policy":
            expect.stringContaining("default-src 'none'"),
        })
        expect((await ask("GET", path, "id")).data).toContain("Hentikan pesan")
        expect(await tracking().listTrackingOptOuts()).toEqual([])
        expect((await ask("POST", `${path}x`)).status).toBe(404)
        expect(await tracking().listTrackingOptOuts()).toEqual([])

        const done = [await ask("POST"), await ask("POST")]
        expect(done.map(({ status }) => status)).toEqual([200, 200])
        expect(done[0].data).toContain("You will get no more messages")
        const kept = await tracking().listTrackingOptOuts()
        expect(kept).toHaveLength(1)
        expect(JSON.stringify(kept)).not.toContain("budi")

        const silent = await tell("CGK922", "delivered", true)
        const { id } = await tell("CGK921", "delivered")
        expect(await sendMessages(noonInJakarta(1))).toBe(0)
        expect((await messageOf(id)).dropped_why).toBe("opted_out")
        expect((await messageOf(silent.id)).dropped_why).toBe("no_notification")
        expect(mails).toHaveBeenCalledTimes(1)
      })

      it("waits for a provider with one alert, and is sent when there is one", async () => {
        const [first, second] = [
          await tell("CGK910", "delivered"),
          await tell("CGK911", "delivered"),
        ]
        expect(await sendMessages(noonInJakarta(1))).toBe(0)
        expect(await sendMessages(noonInJakarta(1, 59))).toBe(0)
        expect(await sendMessages(noonInJakarta(2))).toBe(0)
        const [alert, ...more] = await tracking().listTrackingAlerts({
          kind: "no_notification_provider",
        })
        expect(more).toEqual([])
        expect(alert).toMatchObject({ subject_id: "email", closed_at: null })

        const mails = await openMailer(getContainer())
        mails.mockRejectedValueOnce(new Error("The line is down."))
        expect(await sendMessages(noonInJakarta(3))).toBe(1)
        expect(await sendMessages(noonInJakarta(3, 59))).toBe(1)
        expect(mails).toHaveBeenCalledTimes(3)
        for (const { id } of [first, second]) {
          expect((await messageOf(id)).sent_at).not.toBeNull()
        }
        const { closed_at } = await tracking().retrieveTrackingAlert(alert.id)
        expect(closed_at).not.toBeNull()
      })
    })

    it("keeps nothing of a webhook that proves nothing", async () => {
      const parcel = parcelOf("CGK300", scanHoursAgo("delivered", 1))
      const wrong = await send([parcel], new Date(), "another secret, not ours")
      const stale = await send([parcel], new Date(Date.now() - 301_000))
      const unsigned = await api.post(
        `/hooks/order-cycle/couriers/${token}`,
        JSON.stringify(parcel),
        {
          headers: { "content-type": "application/json" },
          validateStatus: () => true,
        }
      )
      const nobody = await api.post(
        "/hooks/order-cycle/couriers/no-such-token",
        "{}",
        { validateStatus: () => true }
      )
      const huge = await send([
        parcelOf("CGK300", {
          ...scanHoursAgo("delivered", 1),
          text: "x".repeat(3e5),
        }),
      ])
      expect(
        [wrong, stale, unsigned, nobody, huge].map(({ status }) => status)
      ).toEqual([401, 401, 401, 404, 413])
      expect(wrong.data.message).toContain("invalid")
      expect(stale.data.message).toContain("stale")
      expect(unsigned.data.message).toContain("missing")
      expect(
        await tracking().listTrackingPayloads({ account_id: accountId })
      ).toEqual([])
    })

    it("keeps an unreadable webhook with its error and goes on", async () => {
      const answer = await send([
        { ...parcelOf("CGK400"), status: "teleported" },
      ])
      expect(answer.status).toBe(202)
      const list = await eventually(
        async () =>
          (
            await api.get(
              `/admin/order-cycle/courier-accounts/${accountId}/payloads?state=failed`,
              admin
            )
          ).data,
        ({ count }) => count === 1
      )
      expect(list.payloads[0].error).toContain("teleported")
      expect(list.payloads[0].processed_at).not.toBeNull()
    })

    it("lets parcels follow what a person says an unknown word means, without a poll", async () => {
      await ship(["CGK410"])
      const { id } = await trackerOf("CGK410")
      const odd = { at: hoursAgo(3), text: "Kiriman dititipkan ke satpam." }
      const words = async (state = "open") =>
        (await api.get(`/admin/order-cycle/unmapped?state=${state}`, admin))
          .data.words
      const say = (wordId: string, body: object) =>
        api.post(`/admin/order-cycle/unmapped/${wordId}/map`, body, {
          ...admin,
          validateStatus: () => true,
        })
      await send([parcelOf("CGK410", odd)])
      const [word] = await eventually(words, ({ length }) => length === 1)
      const more = { ...odd, text: "KIRIMAN DITITIPKAN ke satpam" }
      await send([parcelOf("CGK410", more, scanHoursAgo("picked_up", 9))])
      await eventually(
        () => tracking().retrieveTracker(id),
        ({ status }) => status === "picked_up"
      )
      expect(await words()).toMatchObject([
        { courier: "jne", code: "", sample: odd.text, count: 1 },
      ])
      const ending = await say(word.id, { status: "delivered" })
      expect(ending.status).toBe(400)
      expect(ending.data.message).toContain("a text alone ends no journey")
      const payloads = await tracking().listTrackingPayloads()
      const rulesOfOdd = async () => {
        const { data } = await api.get(
          `/admin/order-cycle/trackers/${id}/events`,
          admin
        )
        return (data.events as { text: string; rule: string }[])
          .filter(({ text }) => /satpam/i.test(text))
          .map(({ rule }) => rule)
      }
      expect(await rulesOfOdd()).toEqual(["none"])

      const { data } = await say(word.id, { status: "ready_for_pickup" })
      expect(data).toMatchObject({
        parcels: 1,
        word: { mapped_status: "ready_for_pickup", rederive_since: null },
      })
      expect(await tracking().retrieveTracker(id)).toMatchObject({
        status: "ready_for_pickup",
        applied_status: "ready_for_pickup",
      })
      expect(await rulesOfOdd()).toEqual(["mapped"])
      expect(await tracking().listTrackingPayloads()).toHaveLength(
        payloads.length
      )
      await send([parcelOf("CGK410", { ...odd, at: hoursAgo(1) })])
      await eventually(
        () => tracking().retrieveTracker(id),
        ({ status_at }) => new Date(status_at ?? 0) >= new Date(hoursAgo(1.01))
      )
      expect(await words()).toEqual([])
      expect(await words("mapped")).toMatchObject([{ id: word.id, count: 2 }])

      // Killed between the word and its parcels: the sweeper ends it.
      await tracking().mapWord({
        word_id: word.id,
        status: "on_hold",
        sub: null,
        reason: "consignee_not_home",
        by: "somebody",
      })
      await tracking().updateTrackingUnmappeds({
        id: word.id,
        rederive_since: new Date(hoursAgo(1)),
      })
      await processPayloadsWorkflow(getContainer()).run()
      expect(await tracking().retrieveTracker(id)).toMatchObject({
        status: "on_hold",
        reason: "consignee_not_home",
      })
      await api.post(`/admin/order-cycle/unmapped/${word.id}/unmap`, {}, admin)
      expect(await words()).toMatchObject([{ id: word.id }])
      expect((await tracking().retrieveTracker(id)).status).toBe("picked_up")
      await subscribersEnded()
    })

    it("takes a file of scans once, and says of each bad row where and why", async () => {
      await ship(["CGK420"])
      const { id } = await trackerOf("CGK420")
      const content = [
        "courier,tracking_number,at,status,location",
        `jne,cgk 420,${hoursAgo(5)},picked_up,Jakarta`,
        `jne,CGK420,${hoursAgo(2)},in_transit,Bandung`,
        `jme,CGK420,${hoursAgo(1)},in_transit,Bandung`,
        "jne,CGK420,yesterday,in_transit,Bandung",
        `jne,CGK420,${hoursAgo(1)},teleported,Bandung`,
        `jne,CGK421,${hoursAgo(1)},in_transit,Bandung`,
      ].join("\n")
      const give = (body: object) =>
        api.post("/admin/order-cycle/tracking-imports", body, {
          ...admin,
          validateStatus: () => true,
        })
      const { status, data } = await give({ content })
      expect(status).toBe(200)
      expect(data.import).toMatchObject({
        rows: 6,
        taken: 2,
        rejected: [
          { line: 4, column: "courier" },
          { line: 5, column: "at" },
          { line: 6, column: "status" },
        ],
        waiting: [{ line: 7, courier: "jne", tracking_number: "CGK421" }],
        tracker_ids: [id],
      })
      expect(data.import.rejected[0].message).toContain('"jme" is not known')
      const before = await tracking().retrieveTracker(id)
      expect(before).toMatchObject({
        status: "in_transit",
        applied_status: "in_transit",
      })
      await give({ content })
      const after = await tracking().retrieveTracker(id)
      expect(after.state_hash).toBe(before.state_hash)
      expect(
        await tracking().listTrackingEvents({ tracker_id: id })
      ).toHaveLength(3)
      expect(
        await tracking().listTrackingPayloads({ source: "import" })
      ).toHaveLength(2)

      const broken = await give({ content: "courier,at\njne,2026-11-02" })
      expect(broken.status).toBe(400)
      expect(broken.data.message).toBe(
        "Line 1, column 1: The column tracking_number is missing. The header " +
          "is courier,tracking_number,at,status,code,text,location,reason,zone."
      )
      await subscribersEnded()
    })

    it("lets a webhook wait for a parcel that is shipped later", async () => {
      const delivered = scanHoursAgo("delivered", 1)
      const { status } = await send([parcelOf("CGK500", delivered)])
      expect(status).toBe(202)
      await eventually(
        () => tracking().listTrackingPayloads({ account_id: accountId }),
        ([payload]) => payload?.waiting_for?.[0] === "jne CGK500"
      )
      const { fulfillmentId } = await ship(["CGK500"])
      const at = await deliveredInCore(fulfillmentId)
      expect(at).toEqual(new Date(delivered.at))
    })

    it("tells core only after the second of two labels", async () => {
      const { fulfillmentId } = await ship(["CGK600", "CGK601"])
      await trackerOf("CGK601")
      await send([parcelOf("CGK600", scanHoursAgo("delivered", 5))])
      await eventually(
        () => trackerOf("CGK600"),
        ({ status }) => status === "delivered"
      )
      expect(await coreDeliveredAt(fulfillmentId)).toBeNull()

      const last = scanHoursAgo("delivered", 2)
      await send([parcelOf("CGK601", last)])
      const at = await deliveredInCore(fulfillmentId)
      expect(at).toEqual(new Date(last.at))
    })

    it("finds trackers, payloads and deliveries whose event was lost", async () => {
      const events = getContainer().resolve(Modules.EVENT_BUS)
      const emit = jest.spyOn(events, "emit").mockResolvedValue(undefined)
      const release = jest
        .spyOn(events, "releaseGroupedEvents")
        .mockResolvedValue(undefined)
      const { fulfillmentId } = await ship(["CGK700"])
      await send([parcelOf("CGK700", scanHoursAgo("delivered", 3))])
      expect(await tracking().listTrackers()).toEqual([])
      expect(await tracking().findDuePayloads()).toEqual([])

      await findMissingTrackersWorkflow(getContainer()).run()
      expect(await tracking().listTrackers()).toHaveLength(1)
      await makeOlder(getContainer(), "tracking_payload")
      await processPayloadsWorkflow(getContainer()).run()
      expect((await trackerOf("CGK700")).status).toBe("delivered")
      expect(await coreDeliveredAt(fulfillmentId)).toBeNull()
      await makeOlder(getContainer(), "tracking_tracker")
      await markDeliveriesWorkflow(getContainer()).run()
      expect(await coreDeliveredAt(fulfillmentId)).not.toBeNull()
      emit.mockRestore()
      release.mockRestore()
    })

    it("finds the label that has no tracker beside one that has, and tries none in vain", async () => {
      const { fulfillmentId } = await ship(["CGK702", "CGK703"])
      const lost = await trackerOf("CGK703")
      await ship(["CGK704"], "nobody-knows")
      await ship(["CGK702"])
      await subscribersEnded()
      await tracking().deleteTrackers(lost.id)
      const { result } = await findMissingTrackersWorkflow(getContainer()).run()
      // Not those that would be refused again.
      expect(result.refused).toEqual([])
      const numbers = (await tracking().listTrackers()).map(
        ({ fulfillment_id, tracking_number }) => [
          fulfillment_id,
          tracking_number,
        ]
      )
      expect(numbers.sort()).toEqual([
        [fulfillmentId, "CGK702"],
        [fulfillmentId, "CGK703"],
      ])
    })

    it("takes what a person knows and says who", async () => {
      const { orderId, fulfillmentId } = await ship(["CGK800"])
      const { id } = await trackerOf("CGK800")
      const event = {
        at: hoursAgo(4),
        status: "delivered",
        text: "The customer called: it is there",
      }
      const { data } = await api.post(
        `/admin/order-cycle/trackers/${id}/events`,
        event,
        admin
      )
      expect(data.tracker.status).toBe("delivered")
      expect(await deliveredInCore(fulfillmentId)).toEqual(new Date(event.at))
      const told = await timelineOf(orderId)
      expect(told.find(({ kind }) => kind === "delivered")?.actor).toBe(
        admin.user_id
      )
      const { data: list } = await api.get(
        `/admin/order-cycle/trackers?status=delivered&order_id=${orderId}`,
        admin
      )
      expect(list.count).toBe(1)
      const { data: panel } = await api.get(
        `/admin/order-cycle/orders/${orderId}`,
        admin
      )
      // Nobody packed it.
      expect(panel.order_cycle.parcels).toEqual([])
      expect(panel.order_cycle.shipments).toMatchObject([
        { id, courier: "jne", tracking_number: "CGK800", status: "delivered" },
      ])
    })

    const trackersApi = async <Data>(
      path: string,
      body?: object
    ): Promise<{ status: number; data: Data & { message: string } }> => {
      const url = `/admin/order-cycle/trackers${path}`
      const settings = { ...admin, validateStatus: () => true }
      return body
        ? await api.post(url, body, settings)
        : await api.get(url, settings)
    }

    it("corrects one label's number and leaves the fulfilment's others", async () => {
      const { orderId, fulfillmentId } = await ship(["CGK900", "CGK901"])
      const wrong = await trackerOf("CGK900")
      await trackerOf("CGK901")
      await ship(["CGK910"])
      await trackerOf("CGK910")
      await send([parcelOf("CGK900", scanHoursAgo("out_for_delivery", 3))])
      await eventually(
        () => trackerOf("CGK900"),
        ({ status }) => status === "out_for_delivery"
      )
      const labels = async () => {
        const read = await getContainer()
          .resolve(Modules.FULFILLMENT)
          .retrieveFulfillment(fulfillmentId, { relations: ["labels"] })
        return read.labels.map(({ id, tracking_number }) => ({
          id,
          tracking_number,
        }))
      }
      const before = await labels()
      const correct = (id: string, tracking_number: string) =>
        trackersApi<CorrectedNumberResponse>(`/${id}/correct-number`, {
          tracking_number,
        })

      const taken = await correct(wrong.id, "cgk 910")
      expect(taken.status).toBe(400)
      expect(taken.data.message).toContain("belongs to another parcel")
      expect(await labels()).toEqual(expect.arrayContaining(before))

      const answers = await Promise.all(
        Array.from({ length: 3 }, () => correct(wrong.id, "cgk 909"))
      )
      const right = await trackerOf("CGK909")
      expect(answers.map(({ data }) => data)).toEqual(
        Array.from({ length: 3 }, () => ({
          tracker_id: right.id,
          warning: null,
        }))
      )
      expect(await labels()).toHaveLength(2)
      expect(await labels()).toEqual(
        expect.arrayContaining(
          before.map((label) =>
            label.tracking_number === "CGK900"
              ? { ...label, tracking_number: "CGK909" }
              : label
          )
        )
      )
      expect(right).toMatchObject({
        status: "pending",
        public_token: wrong.public_token,
        promised_at: wrong.promised_at,
      })
      expect(await tracking().listTrackers({ id: wrong.id })).toEqual([])
      const notes = (await timelineOf(orderId)).filter(
        ({ payload }) => payload?.event === "tracking_number_corrected"
      )
      expect(notes).toMatchObject([
        { actor: admin.user_id, payload: { number: "CGK900 → CGK909" } },
      ])

      const back = await correct(right.id, "CGK900")
      expect(back.data.tracker_id).toBe(wrong.id)
      expect((await trackerOf("CGK900")).status).toBe("out_for_delivery")
      expect(await labels()).toEqual(expect.arrayContaining(before))
    })

    it("takes an event out of the journey for good, and leaves core alone", async () => {
      const heard: { name: string; data: Heard }[] = []
      const bus = getContainer().resolve(Modules.EVENT_BUS)
      for (const name of [
        "delivery_attempt_failed",
        "tracker_status_changed",
      ]) {
        bus.subscribe(`order_cycle.${name}`, async ({ data }) => {
          heard.push({ name, data: data as Heard })
        })
      }
      const hooked: string[] = []
      applyTrackerStateWorkflow.hooks.trackerStatusChanged(({ trackers }) => {
        hooked.push(...trackers.map(({ from, to }) => `${from} ${to}`))
      })
      const { orderId, fulfillmentId } = await ship(["CGK920"])
      const { id } = await trackerOf("CGK920")
      const tellings = [
        scanHoursAgo("picked_up", 30),
        { ...scanHoursAgo("delivery_failed", 8), reason: "consignee_not_home" },
        scanHoursAgo("delivered", 2),
      ]
      await send([parcelOf("CGK920", ...tellings)])
      const told = await deliveredInCore(fulfillmentId)

      const { data: before } = await trackersApi<TrackerEventsResponse>(
        `/${id}/events`
      )
      const event = before.events.find(({ status }) => status === "delivered")
      expect(event).toMatchObject({ rule: "table", retracted_by: null })
      expect(event?.versions).toHaveLength(1)
      const { data: raw } = await trackersApi<TrackerPayloadsResponse>(
        `/${id}/payloads`
      )
      expect(raw.payloads.map(({ source }) => source).sort()).toEqual([
        "system",
        "webhook",
      ])
      expect(
        raw.payloads.find((one) => one.id === event?.versions[0].payload_id)
          ?.body
      ).toContain("CGK920")

      const retract = (event_id: string) =>
        trackersApi<TrackerResponse>(`/${id}/retract`, {
          event_id,
          reason: "The neighbour never had it",
        })
      const { data } = await retract(event?.id ?? "")
      expect(data.tracker).toMatchObject({
        status: "delivery_failed",
        delivered_at: null,
        attempts: 1,
      })
      expect(data.tracker.events.at(-1)).toMatchObject({
        status: "delivered",
        retracted_by: admin.user_id,
        retracted_why: "The neighbour never had it",
      })
      const again = await retract(event?.id ?? "")
      expect(again.status).toBe(400)
      expect(again.data.message).toContain("retracted already")
      const ours = await retract(
        before.events.find(({ rule }) => rule === "ours")?.id ?? ""
      )
      expect(ours.data.message).toContain("the label was made")
      expect((await retract("otev_none")).status).toBe(404)

      await send([
        parcelOf("CGK920", tellings[2], scanHoursAgo("in_transit", 1)),
      ])
      const after = await eventually(
        () => trackerOf("CGK920"),
        ({ status }) => status === "in_transit"
      )
      expect(after.delivered_at).toBeNull()
      expect(await coreDeliveredAt(fulfillmentId)).toEqual(told)
      const kinds = (await timelineOf(orderId)).map(({ kind }) => kind)
      expect(kinds).toContain("override")
      await eventually(
        async () => heard,
        (all) => all.some(({ data: { to } }) => to === "in_transit")
      )
      const moves = heard.filter(({ name }) => name.endsWith("changed"))
      expect(moves.map(({ data: { from, to } }) => `${from} ${to}`)).toEqual([
        "pending delivered",
        "delivered delivery_failed",
        "delivery_failed in_transit",
      ])
      expect(hooked).toEqual(
        moves.map(({ data: { from, to } }) => `${from} ${to}`)
      )
      expect(heard.filter(({ name }) => name.endsWith("failed"))).toMatchObject(
        [{ data: { id, attempt: 1, reason: "consignee_not_home" } }]
      )
    })

    it("lists what presses first, and asks again about what it is told to", async () => {
      await ship(["CGK930", "CGK931", "CGK932"])
      const { orderId } = await ship(["CGK933", "CGK934"])
      // New trackers are judged, which would close the alerts made below.
      await subscribersEnded()
      const { id: late } = await trackerOf("CGK934")
      const { id: stalled } = await trackerOf("CGK931")
      const { id: over } = await trackerOf("CGK930")
      const { id: going } = await trackerOf("CGK932")
      const { id: doubtful } = await trackerOf("CGK933")
      const alert = (tracker_id: string, kind: string, closed_at?: Date) => ({
        subject_id: tracker_id,
        tracker_id,
        kind,
        facts: { hours: 49 },
        opened_at: new Date(),
        closed_at,
      })
      await tracking().createTrackingAlerts([
        alert(stalled, "stalled"),
        alert(going, "stalled", new Date()),
        alert(late, "predicted_late"),
      ])
      const promised_at = new Date(Date.now() + 86_400_000)
      await tracking().updateTrackers([
        ...[late, stalled, going].map((id) => ({ id, promised_at })),
        { id: over, promised_at, status: "delivered" },
        { id: doubtful, promised_at, flags: ["contradiction"] },
      ])

      const list = async (filters: string) =>
        (await trackersApi<TrackerQueueResponse>(`?${filters}`)).data
      const { trackers, count } = await list("limit=10")
      expect(trackers.map((row) => [row.tracking_number, row.urgency])).toEqual(
        [
          ["CGK934", "late"],
          ["CGK931", "stalled"],
          ["CGK933", "contradiction"],
          ["CGK932", "going"],
          ["CGK930", "over"],
        ]
      )
      expect(count).toBe(5)
      expect(trackers[1].alerts).toMatchObject([
        { kind: "stalled", facts: { hours: 49 } },
      ])
      const numbers = async (filters: string) =>
        (await list(filters)).trackers.map((row) => row.tracking_number)
      expect(await numbers("open=true&offset=3")).toEqual(["CGK932"])
      expect(await numbers("alert=stalled,lost")).toEqual(["CGK931"])
      expect(await numbers("q=gk93 2")).toEqual(["CGK932"])
      expect(await numbers(`order_id=${orderId}`)).toHaveLength(2)
      const displayId = trackers[0].display_id
      expect(await numbers(`q=%23${displayId}`)).toEqual(["CGK934", "CGK933"])
      expect(await numbers("status=delivered&courier=jne")).toEqual(["CGK930"])
      expect(await numbers("courier=sicepat")).toEqual([])

      const nobody = await trackersApi(`/${going}/refresh`, {})
      expect(nobody.status).toBe(400)
      expect(nobody.data.message).toContain("no courier account")
      await tracking().updateTrackers({ id: going, account_id: accountId })
      const { data } = await trackersApi<RefreshedTrackerResponse>(
        `/${going}/refresh`,
        {}
      )
      expect(data.refresh).toMatchObject({
        id: going,
        account: "Middleman",
        waits_for: null,
      })
      expect((await tracking().retrieveTracker(going)).next_poll_at).not.toBe(
        null
      )
    })

    it("keeps the record of a courier by the day of its hand-over", async () => {
      const { fulfillmentId } = await ship(["CGK810"])
      await trackerOf("CGK810")
      await send([
        parcelOf(
          "CGK810",
          scanHoursAgo("picked_up", 0.3),
          scanHoursAgo("delivered", 0.1)
        ),
      ])
      await deliveredInCore(fulfillmentId)

      const read = (query: string) =>
        api.get(`/admin/order-cycle/courier-scorecards?${query}`, {
          ...admin,
          validateStatus: () => true,
        })
      const { data } = await read("group=service")
      expect(data).toMatchObject({
        count: 1,
        group: "service",
        time_zone: "Asia/Jakarta",
        fewest_ranked: 30,
        courier_scorecards: [
          {
            courier: "jne",
            service: null,
            place: null,
            card: { parcels: 1, on_time: { n: 1 }, ranked: false },
          },
        ],
      })
      const past = await read("from=2025-01-01&to=2025-01-31")
      expect(past.data.courier_scorecards).toEqual([])
      const backwards = await read("from=2025-01-31&to=2025-01-01")
      expect(backwards.status).toBe(400)
    })

    it("explains couriers' offers for an order, and takes another only with a reason", async () => {
      const order = await placeOrder(api, store, {
        items: [{ variant_id: store.variants.cup.id, quantity: 1 }],
      })
      const offer = (courier: string, price_minor: string) => ({
        courier,
        service: "reg",
        price_minor,
        currency: "IDR",
      })
      const ask = (more: object = {}) =>
        api.post(
          "/admin/order-cycle/courier-choice",
          {
            order_id: order.id,
            offers: [offer("sicepat", "1200000"), offer("jne", "1100000")],
            ...more,
          },
          { ...admin, validateStatus: () => true }
        )

      const goods = await api.get(
        `/admin/orders/${order.id}?fields=item_total`,
        admin
      )
      const { data } = await ask()
      expect(data.courier_choice).toMatchObject({
        order_id: order.id,
        currency: "idr",
        value_minor: `${goods.data.order.item_total}00`,
        late_cost_minor: "0",
        is_late_cost_set: false,
        chosen: null,
        offers: [
          { place: 1, courier: "jne", record: "none", score_minor: "1100000" },
          { place: 2, courier: "sicepat", score_minor: "1200000" },
        ],
      })

      const chosen = { courier: "sicepat", service: "reg" }
      const refused = await ask({ chosen })
      expect(refused.status).toBe(400)
      expect(refused.data.message).toContain("say why in 10 characters")
      const mixed = await ask({
        offers: [{ ...offer("jne", "1"), currency: "usd" }],
      })
      expect(mixed.status).toBe(400)
      expect(mixed.data.message).toContain("currencies are never mixed")

      const reason = "The customer asked for it"
      const taken = await ask({ chosen, reason })
      expect(taken.data.courier_choice).toMatchObject({
        chosen: { courier: "sicepat", place: 2 },
        override_reason: reason,
      })
      const best = await ask({ chosen: "best" })
      expect(best.data.courier_choice.chosen.courier).toBe("jne")
      const overrides = (await timelineOf(order.id)).filter(
        ({ kind }) => kind === "override"
      )
      expect(overrides).toEqual([
        expect.objectContaining({
          actor: admin.user_id,
          payload: expect.objectContaining({
            code: "sicepat reg",
            instead_of: "jne reg",
            reason,
          }),
        }),
      ])
    })

    it("refuses an account for a courier or dialect that nobody knows", async () => {
      const post = (changes: object) =>
        api.post(
          "/admin/order-cycle/courier-accounts",
          { name: "New", couriers: ["jne"], secret: SECRET, ...changes },
          { ...admin, validateStatus: () => true }
        )
      const courier = await post({ couriers: ["pigeon"] })
      expect(courier.status).toBe(400)
      expect(courier.data.message).toContain('"pigeon" is not known')
      const dialect = await post({ provider_id: "smoke" })
      expect(dialect.status).toBe(400)
      expect(dialect.data.message).toContain("Known dialects: generic")
      const short = await post({ secret: "short" })
      expect(short.status).toBe(400)

      const { data } = await api.get(
        "/admin/order-cycle/courier-accounts",
        admin
      )
      expect(data.courier_accounts).toHaveLength(1)
      expect(JSON.stringify(data)).not.toContain(SECRET)
      expect(JSON.stringify(data)).not.toContain("hash")
    })
  },
})
