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

const ZONE = "Asia/Jakarta"
const DAY = 24
const now = new Date()
const hours = (number: number) => new Date(now.getTime() + number * 3_600_000)

const scan = (status: string, hoursAgo: number) => ({
  at: hours(-hoursAgo).toISOString(),
  status,
  text: status,
  location: "Bandung",
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
    tracking: {
      channels: ["email", "sms"],
      quietHours: { from: 0, to: 0 },
    },
  },
  resolve: "./src/modules/tracking",
  pathToMigrations: path.join(__dirname, "../migrations"),
  testSuite: ({ service }) => {
    let trackerId: string

    beforeEach(async () => {
      const made = await service.registerTracker({
        order_id: "order_1",
        fulfillment_id: "ful_1",
        parcel_id: null,
        courier: "jne",
        service: null,
        tracking_number: "8825110001",
        promised_at: null,
        labelled_at: hours(-200).toISOString(),
      })
      trackerId = made.id as string
    })

    let bodies = 0

    const merge = async (...events: object[]) => {
      const body = JSON.stringify({
        courier: "jne",
        tracking_number: "8825110001",
        events,
      })
      const received_at = now.toISOString()
      const { id: payload_id } = await service.receivePayload({
        account_id: "octa_1",
        source: "poll",
        dialect: "generic",
        body: `${body}${" ".repeat(bodies++)}`,
        trust: "proof",
        external_id: null,
        received_at,
        told_by: null,
        processed_at: null,
      })
      const [parcel] = parseGeneric(body, {
        received_at,
        zone: null,
        carrier: null,
      })
      const telling = {
        tracker_id: trackerId,
        payload_id,
        received_at,
        sightings: parcel.sightings,
      }
      await service.mergeTelling(telling)
      return telling
    }

    const messages = async (channel = "email") =>
      (
        await service.listTrackingMessages(
          { channel },
          { order: { created_at: "ASC", episode: "ASC" } }
        )
      ).map(({ kind, episode, dropped_why, sent_at }) =>
        [kind, episode, dropped_why ?? (sent_at && "sent")]
          .filter(Boolean)
          .join(" ")
      )

    const claim = (at: Date, atMost = 50) => service.claimMessages(at, atMost)

    it("has one message per channel for the state in which an ingest ends", async () => {
      const telling = await merge(
        scan("out_for_delivery", 9),
        scan("delivery_failed", 7),
        scan("delivered", 1)
      )
      expect(await messages()).toEqual(["delivered 1"])
      expect(await messages("sms")).toEqual(["delivered 1"])

      await Promise.all(
        Array.from({ length: 10 }, () => service.mergeTelling(telling))
      )
      await merge(scan("delivered", 1))
      await merge({ ...scan("in_transit", 0.5), text: "Late hub scan" })
      expect((await service.retrieveTracker(trackerId)).flags).toContain(
        "late_scan"
      )
      expect(await messages()).toEqual(["delivered 1"])
    })

    it("has one message of an event that 20 payloads tell at once", async () => {
      await Promise.all(
        Array.from({ length: 20 }, () => merge(scan("out_for_delivery", 1)))
      )
      expect(await messages()).toEqual(["out_for_delivery 1"])
    })

    it("tells a state again when it comes again, and drops what waited of it", async () => {
      await merge(scan("out_for_delivery", 9))
      await merge(scan("in_transit", 8))
      await merge(scan("out_for_delivery", 3))
      expect(await messages()).toEqual([
        "out_for_delivery 1 overtaken",
        "out_for_delivery 2",
      ])
    })

    it("gives a due message to one of many senders, and back when one crashes", async () => {
      await merge(scan("delivered", 1))
      const at = hours(1)
      const claims = await Promise.all(
        Array.from({ length: 4 }, () => claim(at, 2))
      )
      const ids = claims.flat().map(({ id }) => id)
      expect(ids).toHaveLength(2)
      expect(new Set(ids).size).toBe(2)
      expect(await claim(at)).toEqual([])
      expect(await claim(new Date(at.getTime() + 300_000))).toHaveLength(2)
    })

    it("keeps what was overtaken while it was in hand dropped", async () => {
      await merge(scan("out_for_delivery", 9))
      const [claimed] = (await claim(hours(1))).filter(
        ({ channel }) => channel === "email"
      )
      await merge(scan("in_transit", 8))
      await merge(scan("out_for_delivery", 3))
      const until = hours(2)
      await service.finishMessage(claimed.id, { result: "waits", until }, now)
      expect((await messages())[0]).toBe("out_for_delivery 1 overtaken")
    })

    it("counts failures and comes back when it is told to", async () => {
      await merge(scan("delivered", 1))
      const [claimed] = await claim(hours(1))
      const until = hours(3)
      await service.finishMessage(claimed.id, { result: "failed", until }, now)
      expect((await claim(hours(2))).map(({ id }) => id)).not.toContain(
        claimed.id
      )
      const again = (await claim(hours(3))).find(({ id }) => id === claimed.id)
      expect(again?.failures).toBe(1)
    })

    it("reminds of a pickup on the second and the fourth day, once each", async () => {
      await merge(scan("ready_for_pickup", 1))
      await merge(scan("ready_for_pickup", 0.5))
      const sendAt = async (at: Date) => {
        const due = (await claim(at)).filter((one) => one.channel === "email")
        for (const message of due) {
          await service.noteSent(message, ZONE, at)
        }
        return due.length
      }
      expect(await sendAt(hours(0.1))).toBe(1)
      const ready = -1
      expect(await sendAt(hours(ready + 2 * DAY - 0.1))).toBe(0)
      expect(await sendAt(hours(ready + 2 * DAY))).toBe(1)
      expect(await sendAt(hours(ready + 4 * DAY))).toBe(1)
      expect(await sendAt(hours(ready + 30 * DAY))).toBe(0)
      expect(await messages()).toEqual(
        [1, 2, 3].map((episode) => `ready_for_pickup ${episode} sent`)
      )
    })

    it("reminds of no pickup that is over", async () => {
      await merge(scan("ready_for_pickup", 2))
      const [message] = await claim(hours(1))
      await merge(scan("delivered", 1))
      await service.noteSent(message, ZONE, now)
      expect(await messages(message.channel)).toEqual([
        "ready_for_pickup 1 sent",
        "delivered 1",
      ])
    })

    it("opens one alert while nobody sends, and closes it when somebody does", async () => {
      await merge(scan("delivered", 1))
      const [message] = await claim(hours(1))
      const open = () => service.openProviderAlert(message.channel, now)
      await Promise.all([1, 2, 3].map(open))
      const [alert, ...more] = await service.listTrackingAlerts()
      expect(more).toEqual([])
      expect(alert).toMatchObject({
        kind: "no_notification_provider",
        subject_id: message.channel,
        episode: 1,
        closed_at: null,
      })
      await service.noteSent(message, ZONE, now)
      expect(
        (await service.retrieveTrackingAlert(alert.id)).closed_at
      ).not.toBeNull()
      await open()
      const closed = { closed_at: now, closed_by: "user_1" }
      const [second] = await service.listTrackingAlerts({ episode: 2 })
      await service.updateTrackingAlerts({ id: second.id, ...closed })
      await open()
      expect(await service.listTrackingAlerts()).toHaveLength(2)
      await service.openProviderAlert(message.channel, hours(8 * DAY))
      expect(await service.listTrackingAlerts()).toHaveLength(3)
    })

    it("tells once that a promise moved, while the parcel is on its way", async () => {
      const move = (days: number) =>
        service.movePromise({
          order_id: "order_1",
          promised_at: hours(days * DAY).toISOString(),
        })
      await move(1)
      await merge(scan("in_transit", 2))
      expect(await messages()).toEqual([])
      await move(2)
      await Promise.all([move(2), move(2)])
      expect(await messages()).toEqual(["promise_moved 1"])
      expect((await service.retrieveTracker(trackerId)).promised_at).toEqual(
        hours(2 * DAY)
      )
      await move(3)
      expect(await messages()).toEqual([
        "promise_moved 1 overtaken",
        "promise_moved 2",
      ])
      await merge(scan("delivered", 1))
      await move(4)
      expect((await messages()).at(-1)).toBe("delivered 1")
    })

    it("keeps an opt-out once", async () => {
      const address = { channel: "email", recipient_hash: "a".repeat(64) }
      await Promise.all([1, 2, 3].map(() => service.optOut(address)))
      expect(await service.listTrackingOptOuts(address)).toHaveLength(1)
    })
  },
})
