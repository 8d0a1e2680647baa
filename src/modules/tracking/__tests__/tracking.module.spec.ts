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
import type { NewTracker } from "../storage/insert-tracker"

const label: NewTracker = {
  order_id: "order_1",
  fulfillment_id: "ful_1",
  parcel_id: null,
  courier: "jne",
  service: null,
  tracking_number: "8825110001",
  promised_at: null,
  labelled_at: "2026-11-02T01:00:00Z",
}

const bodyOf = (events: object[]) =>
  JSON.stringify({ courier: "jne", tracking_number: "8825110001", events })

const pickedUp = {
  at: "2026-11-02T03:00:00Z",
  status: "picked_up",
  text: "Picked up",
  location: "Jakarta",
}
const delivered = {
  at: "2026-11-03T03:00:00Z",
  status: "delivered",
  text: "Delivered",
  location: "Bandung",
}

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
    const receive = (body: string) =>
      service.receivePayload({
        account_id: "octa_1",
        source: "webhook",
        dialect: "generic",
        body,
        trust: "proof",
        external_id: null,
        received_at: "2026-11-04T00:00:00Z",
        told_by: null,
        processed_at: null,
      })

    const merge = async (trackerId: string, events: object[]) => {
      const body = bodyOf(events)
      const { id } = await receive(body)
      const context = {
        received_at: "2026-11-04T00:00:00Z",
        zone: null,
        carrier: null,
      }
      await service.mergeTelling({
        tracker_id: trackerId,
        payload_id: id,
        received_at: context.received_at,
        sightings: parseGeneric(body, context)[0].sightings,
      })
    }

    const makeTracker = async (changes: Partial<NewTracker> = {}) => {
      const made = await service.registerTracker({ ...label, ...changes })
      return made.id as string
    }

    describe("trackers", () => {
      it("makes one tracker of a label with its first event, however often it is told", async () => {
        const made = await Promise.all(
          Array.from({ length: 10 }, () => service.registerTracker(label))
        )
        const news = made.filter((one) => "is_new" in one && one.is_new)
        expect(news).toHaveLength(1)
        expect(new Set(made.map(({ id }) => id)).size).toBe(1)

        const [tracker] = await service.listTrackers()
        expect(tracker).toMatchObject({
          status: "pending",
          sub: "label_created",
          first_scan_at: null,
        })
        expect(await service.listTrackingEvents()).toHaveLength(1)
      })

      it("gives each its own public token, rows that code of others writes too", async () => {
        await makeTracker()
        await makeTracker({
          tracking_number: "8825110002",
          fulfillment_id: "ful_2",
        })
        await MikroOrmWrapper.forkManager().execute(
          `insert into tracking_tracker
             (id, order_id, fulfillment_id, courier, tracking_number, flags)
           values ('otrk_raw', 'order_3', 'ful_3', 'jne', '8825110003', '{}')`
        )
        const tokens = (await service.listTrackers()).map(
          ({ public_token }) => public_token
        )
        expect(new Set(tokens).size).toBe(3)
        expect(tokens.every((token) => token.length >= 22)).toBe(true)
      })

      it("takes over the courier that packing names later", async () => {
        const id = await makeTracker({ courier: "other" })
        expect(await makeTracker()).toBe(id)
        expect(await makeTracker({ courier: "other" })).toBe(id)
        expect((await service.retrieveTracker(id)).courier).toBe("jne")
      })

      it("refuses a number that is on its way for somebody else, and takes it again after that journey", async () => {
        const first = await makeTracker()
        const other = { ...label, fulfillment_id: "ful_2" }
        const refused = await service.registerTracker(other)
        expect(refused).toMatchObject({ id: null })
        expect("refused" in refused && refused.refused).toContain("ful_1")

        await merge(first, [delivered])
        const second = await service.registerTracker(other)
        expect(second).toMatchObject({ is_new: true })
        const closed = await service.retrieveTracker(first)
        expect(closed.closed_at).not.toBeNull()
      })

      it("puts the label before every scan, whatever the clocks say", async () => {
        const id = await makeTracker({ labelled_at: "2026-11-03T23:00:00Z" })
        await merge(id, [pickedUp])
        const tracker = await service.retrieveTracker(id)
        expect(tracker.status).toBe("picked_up")
      })
    })

    describe("merging", () => {
      it("gives one state in any order, split or repetition, in parallel too", async () => {
        const id = await makeTracker()
        await Promise.all([
          merge(id, [delivered]),
          merge(id, [pickedUp]),
          merge(id, [pickedUp, delivered]),
          merge(id, [delivered]),
        ])
        const tracker = await service.retrieveTracker(id)
        expect(tracker).toMatchObject({
          status: "delivered",
          attempts: 0,
          first_attempt_success: true,
          first_scan_at: new Date(pickedUp.at),
          delivered_at: new Date(delivered.at),
        })
        const events = await service.listTrackingEvents(
          { tracker_id: id },
          { order: { position: "ASC" } }
        )
        expect(events.map((event) => event.status_after)).toEqual([
          "pending",
          "picked_up",
          "delivered",
        ])
        expect(events.map((event) => event.milestones)).toEqual([
          [],
          ["first_scan"],
          ["delivered"],
        ])
        const versions = await service.listTrackingEventVersions({
          tracker_id: id,
        })
        expect(versions).toHaveLength(5)
        const ids = events.map((event) => event.id)
        expect(
          versions.every(({ event_id }) => ids.includes(event_id ?? ""))
        ).toBe(true)
      })

      it("removes a summary's event when a real one bears its status", async () => {
        const id = await makeTracker()
        const body = JSON.stringify({
          courier: "jne",
          tracking_number: "8825110001",
          status: "delivered",
          updated_at: "2026-11-03T09:00:00Z",
        })
        const { id: payload_id } = await receive(body)
        const received_at = "2026-11-03T10:00:00Z"
        await service.mergeTelling({
          tracker_id: id,
          payload_id,
          received_at,
          sightings: parseGeneric(body, {
            received_at,
            zone: null,
            carrier: null,
          })[0].sightings,
        })
        expect((await service.retrieveTracker(id)).delivered_at).toEqual(
          new Date("2026-11-03T09:00:00Z")
        )
        await merge(id, [delivered])
        expect((await service.retrieveTracker(id)).delivered_at).toEqual(
          new Date(delivered.at)
        )
        expect(
          await service.listTrackingEvents({ tracker_id: id })
        ).toHaveLength(2)
      })
    })

    describe("payloads", () => {
      it("keeps the same webhook once", async () => {
        const answers = await Promise.all(
          Array.from({ length: 20 }, () => receive(bodyOf([pickedUp])))
        )
        expect(answers.filter(({ is_new }) => is_new)).toHaveLength(1)
        expect(await service.listTrackingPayloads()).toHaveLength(1)
      })

      it("keeps a webhook once that its provider names alike", async () => {
        const named = (body: string, account_id: string) =>
          service.receivePayload({
            account_id,
            source: "webhook",
            dialect: "easypost",
            body,
            trust: "proof",
            external_id: "evt_1",
            received_at: "2026-11-04T00:00:00Z",
            told_by: null,
            processed_at: null,
          })
        const first = await named("{}", "octa_1")
        expect(await named("{ }", "octa_1")).toEqual({
          id: first.id,
          is_new: false,
        })
        expect((await named("{ }", "octa_2")).is_new).toBe(true)
      })

      it("refuses to change a received body", async () => {
        await receive(bodyOf([pickedUp]))
        await expect(
          MikroOrmWrapper.forkManager().execute(
            `update tracking_payload set body = '{}'`
          )
        ).rejects.toThrow("evidence")
      })

      it("lets a payload wait for its parcel and finds it when that is known", async () => {
        const { id } = await receive(bodyOf([pickedUp]))
        await service.finishPayload({
          payload_id: id,
          waiting_for: ["jne 8825110001"],
          error: null,
        })
        await MikroOrmWrapper.forkManager().execute(
          `update tracking_payload set received_at = now()`
        )
        expect(await service.findDuePayloads()).toEqual([])
        await makeTracker()
        expect(await service.findDuePayloads()).toEqual([id])
        await service.finishPayload({
          payload_id: id,
          waiting_for: [],
          error: null,
        })
        expect(await service.findDuePayloads()).toEqual([])
      })
    })

    it("opens an alert once per episode and queues a message once", async () => {
      const alert = {
        subject_id: "otrk_1",
        tracker_id: "otrk_1",
        kind: "stalled",
        facts: { hours: 30 },
        opened_at: new Date(),
      }
      const { id } = await service.createTrackingAlerts(alert)
      await expect(service.createTrackingAlerts(alert)).rejects.toThrow(
        "already exists"
      )
      await service.updateTrackingAlerts({ id, closed_at: new Date() })
      await service.createTrackingAlerts({ ...alert, episode: 2 })

      const message = {
        tracker_id: "otrk_1",
        kind: "delivered",
        episode: 1,
        channel: "email",
        due_at: new Date(),
      }
      await service.createTrackingMessages(message)
      await expect(service.createTrackingMessages(message)).rejects.toThrow(
        "already exists"
      )
    })

    describe("polling", () => {
      const openPolled = async () => {
        const { id } = await service.openAccount({
          name: "DHL",
          provider_id: "dhl-unified",
          couriers: ["jne"],
          secret: null,
          api_key: "a key",
          time_zone: null,
        })
        return id
      }

      const makeDueTrackers = async (accountId: string, count: number) => {
        for (let index = 0; index < count; index++) {
          const id = await makeTracker({
            tracking_number: `88251200${index}`,
            fulfillment_id: `ful_due_${index}`,
          })
          await service.makeDue(id, accountId)
        }
      }

      const past = () => new Date(Date.now() - 1000)

      it("leases each due tracker to one of many pollers, until its lease ends", async () => {
        const accountId = await openPolled()
        await makeDueTrackers(accountId, 6)
        const leased = await Promise.all(
          Array.from({ length: 4 }, () => service.leaseTrackers(accountId, 4))
        )
        const ids = leased.flat().map(({ id }) => id)
        expect(ids).toHaveLength(6)
        expect(new Set(ids).size).toBe(6)
        expect(await service.leaseTrackers(accountId, 9)).toEqual([])

        await service.updateTrackers({ id: ids[0], lease_until: past() })
        const again = await service.leaseTrackers(accountId, 9)
        expect(again.map(({ id }) => id)).toEqual([ids[0]])
      })

      it("keeps a tracker due to which a hint came while it was asked about", async () => {
        const accountId = await openPolled()
        await makeDueTrackers(accountId, 1)
        const [leased] = await service.leaseTrackers(accountId, 1)
        await service.makeDue(leased.id, accountId)
        await service.finishPoll({
          id: leased.id,
          due_at: leased.due_at,
          next_poll_at: "2099-01-01T00:00:00Z",
          failures: 0,
          not_found: 0,
        })
        expect(await service.leaseTrackers(accountId, 1)).toHaveLength(1)
      })

      it("counts no more calls than the day allows, in parallel too", async () => {
        const claims = await Promise.all(
          Array.from({ length: 20 }, () =>
            service.claimCall("octa_1", "2026-11-02", 7)
          )
        )
        expect(claims.filter(Boolean)).toHaveLength(7)
        expect(await service.claimCall("octa_1", "2026-11-03", 7)).toBe(true)
        expect(await service.claimCall("octa_1", "2026-11-03", 0)).toBe(false)
        expect(await service.claimCall("octa_2", "2026-11-02", null)).toBe(true)
      })

      it("breaks after five failures in a row and lets one probe through", async () => {
        const accountId = await openPolled()
        const down = { kind: "unavailable", message: "HTTP 503" } as const
        const allowed: boolean[] = []
        for (let failure = 0; failure < 5; failure++) {
          allowed.push(await service.noteAccountAnswer(accountId, down))
        }
        expect(allowed).toEqual([true, true, true, true, false])
        expect(await service.claimReadyAccounts()).toEqual([])

        await service.updateCourierAccounts({
          id: accountId,
          breaker_until: past(),
        })
        const claims = await Promise.all(
          Array.from({ length: 5 }, () => service.claimReadyAccounts())
        )
        expect(claims.flat()).toHaveLength(1)
        expect(claims.flat()[0].breaker_state).toBe("half_open")

        await service.noteAccountAnswer(accountId, { kind: "ok", body: "{}" })
        const [account] = await service.claimReadyAccounts()
        expect(account.breaker_state).toBe("closed")
      })

      it("waits as long as the provider says, else twice as long each time", async () => {
        const accountId = await openPolled()
        const wait = async (retry_after: number | null) => {
          await service.updateCourierAccounts({ id: accountId, retry_at: null })
          const before = Date.now()
          await service.noteAccountAnswer(accountId, {
            kind: "rate_limited",
            message: "slow down",
            retry_after,
          })
          const account = await service.retrieveCourierAccount(accountId)
          const until = new Date(account.retry_at ?? 0).getTime()
          return Math.round((until - before) / 10_000) * 10
        }
        expect(await wait(120)).toBe(120)
        expect(await wait(null)).toBe(120)
        expect(await wait(null)).toBe(240)
        expect(await service.claimReadyAccounts()).toEqual([])
      })

      it("pauses an account whose key cannot be decrypted, and no other", async () => {
        const broken = await openPolled()
        const whole = await openPolled()
        const { credentials_encrypted } =
          await service.retrieveCourierAccount(broken)
        await service.updateCourierAccounts({
          id: broken,
          credentials_encrypted: `${credentials_encrypted?.slice(0, -8)}AAAAAAA=`,
        })
        const ready = await service.claimReadyAccounts()
        expect(ready.map(({ id, api_key }) => [id, api_key])).toEqual([
          [whole, "a key"],
        ])
        const { paused_error } = await service.retrieveCourierAccount(broken)
        expect(paused_error).toContain("cannot be decrypted")
        expect(await service.claimReadyAccounts()).toHaveLength(1)
      })

      it("leaves the parcels of an account that is switched off to another", async () => {
        const first = await openPolled()
        const id = await makeTracker({})
        await service.updateTrackers({ id, provider_ref: "its name there" })
        await service.changeAccount(first, { enabled: false })
        const stranded = await service.retrieveTracker(id)
        expect(stranded.account_id).toBe(first)

        const second = await openPolled()
        expect(await service.retrieveTracker(id)).toMatchObject({
          account_id: second,
          provider_ref: null,
        })
        await service.changeAccount(first, { enabled: true })
        await service.changeAccount(second, { enabled: false })
        expect((await service.retrieveTracker(id)).account_id).toBe(first)
      })

      it("calls again in the day whose quota is raised, but not before the vendor allows it", async () => {
        const id = await openPolled()
        const tomorrow = new Date(Date.now() + 24 * 3_600_000)
        await service.updateCourierAccounts({ id, retry_at: tomorrow })
        expect(await service.claimReadyAccounts()).toEqual([])
        await service.changeAccount(id, { name: "DHL Express" })
        expect(await service.claimReadyAccounts()).toEqual([])
        await service.changeAccount(id, { daily_quota: 500 })
        expect(await service.claimReadyAccounts()).toHaveLength(1)

        await service.noteAccountAnswer(id, {
          kind: "rate_limited",
          retry_after: 120,
          message: "Too many requests",
        })
        await service.changeAccount(id, { daily_quota: 900 })
        expect(await service.claimReadyAccounts()).toEqual([])
      })

      it("gives a tracker the account that can be asked, whichever came first", async () => {
        const early = await makeTracker()
        expect((await service.retrieveTracker(early)).account_id).toBeNull()
        const accountId = await openPolled()
        const late = await makeTracker({
          tracking_number: "8825110002",
          fulfillment_id: "ful_2",
        })
        for (const id of [early, late]) {
          const tracker = await service.retrieveTracker(id)
          expect(tracker.account_id).toBe(accountId)
          expect(tracker.next_poll_at).not.toBeNull()
        }
      })
    })

    it("keeps two secrets for 24 hours after a rotation, then the new one", async () => {
      const { id, path_token } = await service.openAccount({
        name: "Middleman",
        provider_id: "generic",
        couriers: ["jne"],
        secret: "the first secret of all",
        api_key: null,
        time_zone: null,
      })
      const secrets = async () =>
        (await service.findWebhookAccount(path_token))?.secrets
      expect(await service.rotateSecret(id, "the second secret")).toBe(true)
      expect(await secrets()).toEqual([
        "the second secret",
        "the first secret of all",
      ])
      const { old_secret_until } = await service.retrieveCourierAccount(id)
      const hours =
        (new Date(old_secret_until ?? 0).getTime() - Date.now()) / 3_600_000
      expect(Math.round(hours)).toBe(24)

      await service.updateCourierAccounts({
        id,
        old_secret_until: new Date(Date.now() - 1000),
      })
      expect(await secrets()).toEqual(["the second secret"])
      expect(await service.rotateSecret("octa_none", "any secret")).toBe(false)
    })

    it("needs a secret only of a provider that signs, and takes no webhook of one that sends none", async () => {
      const open = async (provider_id: string) => {
        const { path_token } = await service.openAccount({
          name: provider_id,
          provider_id,
          couriers: ["jne"],
          secret: null,
          api_key: "a key",
          time_zone: null,
        })
        return (await service.findWebhookAccount(path_token))?.trust ?? null
      }
      expect(await open("karrio")).toBe("hint")
      expect(await open("shippo")).toBe("hint")
      expect(await open("biteship")).toBeNull()
      expect(await open("easypost")).toBeNull()
      expect(await open("dhl-unified")).toBeNull()
    })

    it("keeps an account's secret encrypted and its token hashed", async () => {
      const { id, path_token } = await service.openAccount({
        name: "Middleman",
        provider_id: "generic",
        couriers: ["jne"],
        secret: "a secret of the courier",
        api_key: "a key of the courier's API",
        time_zone: null,
      })
      const stored = JSON.stringify(await service.retrieveCourierAccount(id))
      expect(stored).not.toContain("a secret of the courier")
      expect(stored).not.toContain("a key of the courier's API")
      expect(stored).not.toContain(path_token)
      expect(await service.findWebhookAccount(path_token)).toMatchObject({
        id,
        provider_id: "generic",
        trust: "proof",
        secrets: ["a secret of the courier"],
      })
      expect(await service.findWebhookAccount("wrong")).toBeNull()
    })
  },
})
