import { createHmac } from "node:crypto"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import path from "node:path"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { TRACKING_MODULE } from "../../src/modules/tracking/module-key"
import { quotaDay } from "../../src/modules/tracking/polling/quota-day"
import type { TrackingModuleService } from "../../src/modules/tracking/service"
import { signGenericWebhook } from "../../src/modules/tracking/signature/sign-generic-webhook"
import { pollTrackersWorkflow } from "../../src/workflows/tracking/workflows/poll-trackers"
import { watchParcelsWorkflow } from "../../src/workflows/tracking/workflows/watch-parcels"
import { createAdminSession } from "../fixtures/admin-session"
import { eventually } from "../fixtures/eventually"
import { pauseSweeps } from "../fixtures/pause-sweeps"
import { subscribersEnded } from "../fixtures/subscribers-ended"

const HEADER = { "x-biteship-secret": "what only Biteship knows" }

// The configuration reads it when the runner starts, before any hook.
process.env.ORDER_CYCLE_PROVIDERS = JSON.stringify([
  {
    resolve: path.resolve(__dirname, "../app/sample-courier/src"),
    id: "toko-kurir",
    options: { baseUrl: "https://api.courier.example", courier: "other" },
  },
])

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let vendor: Server
    let answer: { status: number; headers?: object; body: object }
    const asked: string[] = []
    let admin: Awaited<ReturnType<typeof createAdminSession>>

    beforeAll(async () => {
      vendor = createServer((request, response) => {
        asked.push(request.url ?? "")
        response.writeHead(answer.status, { ...answer.headers })
        response.end(JSON.stringify(answer.body))
      })
      await new Promise<void>((resolve) =>
        vendor.listen(0, "127.0.0.1", resolve)
      )
    })

    afterAll(() => {
      vendor.close()
    })

    beforeEach(async () => {
      asked.length = 0
      await pauseSweeps(getContainer())
      admin = await createAdminSession(getContainer())
    })

    afterEach(async () => {
      await subscribersEnded()
    })

    const tracking = () =>
      getContainer().resolve<TrackingModuleService>(TRACKING_MODULE)

    const openAccount = async (changes: object = {}) => {
      const { port } = vendor.address() as AddressInfo
      const { data } = await api.post(
        "/admin/order-cycle/courier-accounts",
        {
          name: "Biteship",
          provider_id: "biteship",
          couriers: ["jne"],
          secret: "x-biteship-secret:what only Biteship knows",
          api_key: "key",
          options: { base_url: `http://127.0.0.1:${port}` },
          ...changes,
        },
        admin
      )
      return data.courier_account as { id: string; path_token: string }
    }

    const makeTracker = async (tracking_number: string, courier = "jne") => {
      const { id } = await tracking().registerTracker({
        order_id: "order_1",
        fulfillment_id: `ful_${tracking_number}`,
        parcel_id: null,
        courier,
        service: null,
        tracking_number,
        promised_at: null,
        labelled_at: "2026-11-01T01:00:00Z",
      })
      return id as string
    }

    const hint = (token: string, number: string, headers: object = HEADER) =>
      api.post(
        `/hooks/order-cycle/couriers/${token}`,
        JSON.stringify({
          event: "order.status",
          status: "delivered",
          courier_company: "jne",
          courier_waybill_id: number,
        }),
        {
          headers: { "content-type": "application/json", ...headers },
          validateStatus: () => true,
        }
      )

    const history = (number: string) => ({
      success: true,
      waybill_id: number,
      courier: { company: "jne" },
      status: "picked",
      history: [
        {
          note: "Shipment picked up by courier",
          status: "picked",
          updated_at: "2026-11-02T10:00:00+07:00",
        },
      ],
    })

    const rows = async (sql: string): Promise<Record<string, unknown>[]> => {
      const { rows } = await getContainer()
        .resolve(ContainerRegistrationKeys.PG_CONNECTION)
        .raw(sql)
      return rows
    }

    const poll = () => pollTrackersWorkflow(getContainer()).run()

    it("asks before anything changes when a hint comes, and merges the answer", async () => {
      answer = { status: 200, body: history("CGK900") }
      const account = await openAccount()
      const id = await makeTracker("CGK900")
      const wrong = await hint(account.path_token, "CGK900", {
        "x-biteship-secret": "what only Biteship knowz",
      })
      expect(wrong.status).toBe(401)
      await poll()
      expect(asked).toEqual([])

      const right = await hint(account.path_token, "CGK900")
      expect(right.status).toBe(202)
      await eventually(
        () => tracking().listTrackingPayloads({ account_id: account.id }),
        ([payload]) => payload?.processed_at != null
      )
      await poll()
      const tracker = await eventually(
        () => tracking().retrieveTracker(id),
        ({ status }) => status === "picked_up"
      )
      // The hint claimed a delivery: only what was asked for counts.
      expect(tracker.delivered_at).toBeNull()
      expect(asked).toEqual(["/v1/trackings/CGK900/couriers/jne"])
      const payloads = await tracking().listTrackingPayloads(
        { account_id: account.id },
        { order: { received_at: "ASC" } }
      )
      expect(payloads.map(({ source, trust }) => [source, trust])).toEqual([
        ["webhook", "hint"],
        ["poll", "proof"],
      ])

      await poll()
      expect(asked).toHaveLength(1)
    })

    it("lets an account rest for as long as the vendor says, and others go on", async () => {
      answer = {
        status: 429,
        headers: { "retry-after": "120" },
        body: { success: false, error: "Too many requests" },
      }
      const resting = await openAccount({ couriers: ["jne"] })
      const id = await makeTracker("CGK910")
      await tracking().makeDue(id, resting.id)
      await poll()
      const other = await openAccount({ name: "Other" })
      const second = await makeTracker("CGK911")
      await tracking().updateTrackers({ id: second, account_id: other.id })
      await tracking().makeDue(second, other.id)
      answer = { status: 200, body: history("CGK911") }
      await poll()
      expect(asked).toEqual([
        "/v1/trackings/CGK910/couriers/jne",
        "/v1/trackings/CGK911/couriers/jne",
      ])
      const account = await tracking().retrieveCourierAccount(resting.id)
      const seconds =
        (new Date(account.retry_at ?? 0).getTime() - Date.now()) / 1000
      expect(seconds).toBeGreaterThan(100)
      expect((await tracking().retrieveTracker(id)).status).toBe("pending")
    })

    it("pauses an account whose key is refused and shows the vendor's words", async () => {
      answer = {
        status: 401,
        body: { success: false, error: "Authorization failed: wrong key" },
      }
      const account = await openAccount()
      const id = await makeTracker("CGK920")
      await tracking().makeDue(id, account.id)
      await poll()
      await poll()
      expect(asked).toHaveLength(1)
      const { data } = await api.get(
        "/admin/order-cycle/courier-accounts",
        admin
      )
      expect(data.courier_accounts[0].paused_error).toBe(
        "Authorization failed: wrong key"
      )
      expect(data.courier_accounts[0].health).toMatchObject({
        calls_today: 1,
        calls_left: null,
        failed_payloads: 0,
      })
      expect(data.courier_accounts[0].health.last_polled_at).not.toBeNull()
      expect(data.providers).toContainEqual({
        id: "dhl-unified",
        poll: true,
        webhook: "none",
        rps: 1,
        daily_quota: 250,
      })

      answer = { status: 200, body: history("CGK920") }
      const replaced = await api.post(
        `/admin/order-cycle/courier-accounts/${account.id}/replace-key`,
        { api_key: "the right key" },
        admin
      )
      expect(replaced.data.courier_account.paused_error).toBeNull()
      await poll()
      await eventually(
        () => tracking().retrieveTracker(id),
        ({ status }) => status === "picked_up"
      )
    })

    it("takes a courier's expired for no status, and ends a parcel by its age", async () => {
      const tracked = (tag: string) => ({
        meta: { code: 200 },
        data: {
          tracking: {
            id: "a1",
            slug: "jne",
            tracking_number: "CGK940",
            tag,
            checkpoints: [
              {
                checkpoint_time: "2026-11-02T10:00:00+07:00",
                message: "Departed from facility",
                tag: "InTransit",
              },
            ],
          },
        },
      })
      const account = await openAccount({ provider_id: "aftership" })
      const id = await makeTracker("CGK940")
      const ask = async (tag: string) => {
        answer = { status: 200, body: tracked(tag) }
        await tracking().makeDue(id, account.id)
        await poll()
        return await tracking().retrieveTracker(id)
      }
      const counted: number[] = []
      for (const tag of ["Expired", "Expired", "InTransit", "Expired"]) {
        const { status, expired_answers } = await ask(tag)
        expect(status).toBe("in_transit")
        counted.push(expired_answers)
      }
      expect(counted).toEqual([1, 2, 0, 1])

      await rows(
        "update tracking_tracker set created_at = now() - interval '46 days'"
      )
      const { status, next_poll_at } = await ask("Expired")
      expect([status, next_poll_at]).toEqual(["expired", null])
      await poll()
      expect(asked).toHaveLength(5)
    })

    it("takes an unreadable payload in again for a person, and hears nobody when switched off", async () => {
      const account = await openAccount({ daily_quota: 100 })
      const id = await makeTracker("CGK960")
      await tracking().makeDue(id, account.id)
      const { id: payload_id } = await tracking().receivePayload({
        account_id: account.id,
        source: "poll",
        dialect: "biteship",
        body: JSON.stringify(history("CGK960")),
        trust: "proof",
        external_id: null,
        received_at: "2026-11-02T04:00:00Z",
        told_by: null,
        processed_at: null,
      })
      const error = "It could not be taken in."
      await tracking().finishPayload({ payload_id, waiting_for: [], error })
      const base = "/admin/order-cycle/courier-accounts"
      const list = await api.get(base, admin)
      expect(list.data.courier_accounts[0].health).toMatchObject({
        calls_left: 100,
        due_parcels: 1,
        failed_payloads: 1,
      })

      const path = `${base}/${account.id}/payloads/${payload_id}/retake`
      const retaken = await api.post(path, {}, admin)
      expect(retaken.data.payload).toEqual({
        id: payload_id,
        error: null,
        tracker_ids: [id],
      })
      const { status } = await tracking().retrieveTracker(id)
      expect(status).toBe("picked_up")
      const free = { ...admin, validateStatus: () => true }
      const again = await api.post(path, {}, free)
      expect(again.data.message).toContain("has no error")
      const elsewhere = path.replace(account.id, "octa_other")
      expect((await api.post(elsewhere, {}, free)).status).toBe(404)

      const off = await api.post(
        `${base}/${account.id}`,
        { enabled: false, daily_quota: 90 },
        admin
      )
      expect(off.data.courier_account).toMatchObject({
        enabled: false,
        daily_quota: 90,
        name: "Biteship",
      })
      expect((await hint(account.path_token, "CGK960")).status).toBe(404)
      await poll()
      expect(asked).toEqual([])
    })

    it("lists, asks and believes a provider of the shop's own", async () => {
      const parcel = (state: string, at: string) => ({
        number: "TK100",
        state,
        scans: [{ at, state, text: "", place: "Bandung" }],
      })
      const secret = "what the sample courier signs with"
      answer = {
        status: 200,
        body: parcel("ON_TOUR", "2026-11-02T08:00:00+07:00"),
      }
      const account = await openAccount({
        provider_id: "toko-kurir",
        couriers: ["other"],
        secret,
      })
      const list = await api.get("/admin/order-cycle/courier-accounts", admin)
      expect(list.data.providers).toContainEqual({
        id: "toko-kurir",
        poll: true,
        webhook: "proof",
        rps: 2,
        daily_quota: 1000,
      })
      expect(list.data.courier_accounts[0].health.calls_left).toBe(1000)

      const id = await makeTracker("TK100", "other")
      await tracking().makeDue(id, account.id)
      await poll()
      expect(asked).toEqual(["/parcels/TK100"])
      await eventually(
        () => tracking().retrieveTracker(id),
        ({ status }) => status === "out_for_delivery"
      )

      const body = JSON.stringify(
        parcel("HANDED_OVER", "2026-11-02T10:00:00+07:00")
      )
      const send = async (signature: string) => {
        const { status } = await api.post(
          `/hooks/order-cycle/couriers/${account.path_token}`,
          body,
          {
            headers: {
              "content-type": "application/json",
              "x-sample-signature": signature,
            },
            validateStatus: () => true,
          }
        )
        return status
      }
      const proof = createHmac("sha256", secret).update(body).digest("hex")
      expect(
        await send(proof.replace(/.$/, (last) => (last === "0" ? "1" : "0")))
      ).toBe(401)
      expect(await send(proof)).toBe(202)
      const tracker = await eventually(
        () => tracking().retrieveTracker(id),
        ({ status }) => status === "delivered"
      )
      expect(tracker.delivered_at).toEqual(new Date("2026-11-02T03:00:00Z"))
    })

    it("asks about all parcels that are due in one run, and about one after a pause", async () => {
      answer = { status: 404, body: { success: false, error: "not found" } }
      const account = await openAccount({ rps: 1000 })
      for (let index = 100; index < 160; index++) {
        const id = await makeTracker(`CGK${index}`)
        await tracking().makeDue(id, account.id)
      }
      await poll()
      expect(new Set(asked).size).toBe(60)

      asked.length = 0
      const trackers = await tracking().listTrackers({})
      for (const { id } of trackers) {
        await tracking().makeDue(id, account.id)
      }
      await tracking().updateCourierAccounts({
        id: account.id,
        breaker_state: "open",
        breaker_until: new Date(Date.now() - 1000),
      })
      await poll()
      expect(asked).toHaveLength(1)
    })

    it("keeps parcels due whose provider is not installed, and says so", async () => {
      const account = await openAccount()
      const id = await makeTracker("CGK970")
      await tracking().updateCourierAccounts({
        id: account.id,
        provider_id: "kurir-lama",
      })
      await tracking().makeDue(id, account.id)
      await poll()
      expect(asked).toEqual([])
      const { next_poll_at } = await tracking().retrieveTracker(id)
      expect(next_poll_at).not.toBeNull()
      await watchParcelsWorkflow(getContainer()).run({ input: {} })
      const [alert] = await tracking().listTrackingAlerts({
        subject_id: account.id,
      })
      expect(alert).toMatchObject({
        kind: "tracking_degraded",
        facts: { why: "provider_missing", waiting: 1 },
      })
    })

    it("asks DHL about a parcel ten times a day", async () => {
      answer = { status: 404, body: { status: 404, title: "No result found" } }
      const account = await openAccount({ provider_id: "dhl-unified" })
      const id = await makeTracker("CGK950")
      await tracking().updateTrackers({
        id,
        polls_day: quotaDay(new Date(), "Etc/UTC").day,
        polls_in_day: 9,
      })
      await tracking().makeDue(id, account.id)
      await poll()
      await tracking().makeDue(id, account.id)
      await poll()
      expect(asked).toHaveLength(1)
      const tracker = await tracking().retrieveTracker(id)
      const midnight = quotaDay(new Date(), "Etc/UTC").ends_at
      expect(tracker.next_poll_at).toEqual(midnight)
    })

    it("takes both secrets after a rotation, and the old one not after its end", async () => {
      const first = "the first secret of all"
      const account = await openAccount({
        provider_id: "generic",
        secret: first,
        api_key: null,
        options: {},
      })
      const { data } = await api.post(
        `/admin/order-cycle/courier-accounts/${account.id}/rotate-secret`,
        { secret: "the second secret of all" },
        admin
      )
      expect(data.courier_account.old_secret_until).not.toBeNull()
      expect(JSON.stringify(data)).not.toContain("second secret")
      const send = async (secret: string, tracking_number: string) => {
        const { headers, body } = signGenericWebhook({
          parcels: [{ courier: "jne", tracking_number, events: [] }],
          secret,
          at: new Date(),
        })
        const { status } = await api.post(
          `/hooks/order-cycle/couriers/${account.path_token}`,
          body,
          { headers, validateStatus: () => true }
        )
        return status
      }
      expect(await send(first, "CGK930")).toBe(202)
      expect(await send("the second secret of all", "CGK931")).toBe(202)
      await tracking().updateCourierAccounts({
        id: account.id,
        old_secret_until: new Date(Date.now() - 1000),
      })
      expect(await send(first, "CGK932")).toBe(401)
      expect(await send("the second secret of all", "CGK933")).toBe(202)

      // As another process would: what this one remembers proves nothing.
      const [{ count }] = await rows("select count(*) from tracking_payload")
      const change = (set: string) =>
        rows(`update tracking_courier_account set ${set}`)
      await change("enabled = false")
      expect(await send("the second secret of all", "CGK933")).toBe(404)
      expect(await send("the second secret of all", "CGK934")).toBe(404)
      await change("enabled = true, secret_encrypted = old_secret_encrypted")
      expect(await send("the second secret of all", "CGK935")).toBe(401)
      const [after] = await rows("select count(*) from tracking_payload")
      expect(after.count).toBe(count)
      expect(await send(first, "CGK935")).toBe(202)
    })
  },
})
