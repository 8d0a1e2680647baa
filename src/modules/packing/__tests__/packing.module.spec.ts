import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { LabelAttempt } from "../models/label-attempt"
import { PackedSerial } from "../models/packed-serial"
import { PackingScan } from "../models/packing-scan"
import { Parcel } from "../models/parcel"
import { ParcelItem } from "../models/parcel-item"
import { PickTask } from "../models/pick-task"
import { PutAway } from "../models/put-away"
import { PACKING_MODULE } from "../module-key"
import type { NewPickTask } from "../pick/plan-pick-tasks"
import type { CodeMeaning } from "../scan/resolve-scan"
import type { PackingModuleService } from "../service"

const task: NewPickTask = {
  order_id: "order_1",
  line_item_id: "ordli_1",
  inventory_item_id: "iitem_cup",
  location_id: "sloc_1",
  variant_id: "variant_cup",
  sku: "CUP",
  title: "Cup",
  quantity: 5,
  required_quantity: 1,
  parts: 1,
}

const cup: CodeMeaning = {
  goods: [
    { inventory_item_id: "iitem_cup", variant_id: "variant_cup", units: 1 },
  ],
  pick_task_id: null,
  is_other_orders: false,
  is_container: false,
}

const place = {
  plan: null,
  order_id: "order_1",
  display_id: 1042,
  location_id: "sloc_1",
  actor: "user_1",
}

const label = {
  courier: "jne",
  service: null,
  tracking_number: "JNE-1",
  tracking_url: null,
  label_url: null,
  provider: "manual_manual",
  figures: { stock: [], reservations: [] },
  actor: "user_1",
}

const unweighed = { goods_g: null, override_reason: null, station: null }

moduleIntegrationTestRunner<PackingModuleService>({
  moduleName: PACKING_MODULE,
  moduleModels: [
    PickTask,
    Parcel,
    ParcelItem,
    PackingScan,
    LabelAttempt,
    PackedSerial,
    PutAway,
  ],
  resolve: "./src/modules/packing",
  pathToMigrations: path.join(__dirname, "../migrations"),
  testSuite: ({ service, MikroOrmWrapper }) => {
    const openParcel = async () => {
      await service.addPickTasks([task])
      return (await service.openParcels(place)).id
    }

    const scan = (parcelId: string, clientId: string, meaning = cup) =>
      service.recordScan({
        parcel_id: parcelId,
        client_id: clientId,
        code: "CUP",
        meaning,
        gs1: null,
        tracking: {},
        today: "261126",
        station: null,
        actor: "user_1",
      })

    const packed = async () => {
      const id = await openParcel()
      for (const unit of [1, 2, 3, 4, 5]) {
        await scan(id, `scan-${unit}`)
      }
      await service.packParcel({
        parcel_id: id,
        weight_g: null,
        ...unweighed,
        actor: "user_1",
      })
      return id
    }

    describe("pick tasks", () => {
      it("adds a task once, however often and parallel it is planned", async () => {
        const answers = await Promise.all(
          Array.from({ length: 10 }, () => service.addPickTasks([task]))
        )
        expect(answers.flat()).toHaveLength(1)
        expect(await service.listPickTasks()).toHaveLength(1)
      })

      it("corrects a task's units, and takes that back", async () => {
        const [id] = await service.addPickTasks([task])
        const read = async () => {
          const { quantity, state } = await service.retrievePickTask(id)
          return [quantity, state]
        }
        const undoMore = await service.correctTasks([{ id, by: 2 }])
        expect(await read()).toEqual([7, "open"])
        await service.correctTasks(undoMore)
        expect(await read()).toEqual([5, "open"])
        const undoAll = await service.correctTasks([{ id, by: -5 }])
        expect(await read()).toEqual([5, "canceled"])
        await service.correctTasks(undoAll)
        expect(await read()).toEqual([5, "open"])
      })

      it("corrects no task below what is picked, and reopens a whole one", async () => {
        await packed()
        const [{ id }] = await service.listPickTasks()
        expect(await service.correctTasks([{ id, by: -1 }])).toEqual([])
        await service.correctTasks([{ id, by: 1 }])
        expect(await service.retrievePickTask(id)).toMatchObject({
          quantity: 6,
          picked: 5,
          state: "picking",
        })
        await service.correctTasks([{ id, by: -1 }])
        expect(await service.retrievePickTask(id)).toMatchObject({
          quantity: 5,
          state: "picked",
        })
      })
    })

    describe("parcels", () => {
      it("opens one parcel for all that waits and answers it again", async () => {
        await service.addPickTasks([task])
        const answers = await Promise.all(
          Array.from({ length: 5 }, () => service.openParcels(place))
        )
        expect(answers.flatMap(({ opened }) => opened)).toHaveLength(1)
        const parcels = await service.listParcels()
        expect(parcels.map(({ code }) => code)).toEqual(["P1042-1"])
      })

      it("refuses a parcel where nothing is left to pack", async () => {
        await packed()
        await expect(service.openParcels(place)).rejects.toThrow(
          "nothing left to pack"
        )
      })

      it("never verifies more than there is, however many scan at once", async () => {
        const id = await openParcel()
        const scans = await Promise.all(
          Array.from({ length: 20 }, (_, index) => scan(id, `scan-${index}`))
        )
        const results = await service.listPackingScans({
          id: scans.map((one) => one.id),
        })
        const [item] = await service.listParcelItems({ parcel_id: id })
        expect(results.filter(({ result }) => result === "ok")).toHaveLength(5)
        expect(
          results.filter(({ result }) => result === "too_many")
        ).toHaveLength(15)
        expect(item.verified).toBe(5)
      })

      it("counts one client id once and answers it the same", async () => {
        const id = await openParcel()
        const answers = await Promise.all(
          Array.from({ length: 10 }, () => scan(id, "the-same"))
        )
        const [item] = await service.listParcelItems({ parcel_id: id })
        expect(answers).toEqual(answers.map(() => answers[0]))
        expect(item.verified).toBe(1)
      })

      it("closes only when every unit is verified", async () => {
        const id = await openParcel()
        await scan(id, "scan-1")
        await expect(
          service.packParcel({
            parcel_id: id,
            weight_g: 900,
            ...unweighed,
            actor: "user_1",
          })
        ).rejects.toThrow("4 × Cup")

        const [parcel] = await service.listParcels({ id })
        expect(parcel.state).toBe("open")
      })

      it("writes closed units as picked and takes no more scans", async () => {
        const id = await packed()
        const [done] = await service.listPickTasks({ order_id: "order_1" })
        expect(done).toMatchObject({ picked: 5, state: "picked" })
        await expect(scan(id, "late")).rejects.toThrow("is packed")
      })
    })

    describe("boxes that are taken apart", () => {
      it.each(["open", "voided"] as const)("are %s then", async (to) => {
        const id = await packed()
        await service.unpackParcel({ parcel_id: id, to })
        expect(await service.retrieveParcel(id)).toMatchObject({
          state: to,
          packed_at: null,
        })
        expect(await service.listParcelItems({ parcel_id: id })).toMatchObject([
          { verified: 0, quantity: 5 },
        ])
        expect(
          await service.listPickTasks({ order_id: "order_1" })
        ).toMatchObject([{ picked: 0, state: "open" }])
      })

      it("have no label, and were closed", async () => {
        const id = await openParcel()
        await expect(
          service.unpackParcel({ parcel_id: id, to: "open" })
        ).rejects.toThrow("is open")
        expect(await service.voidLabel(id)).toBe(false)
      })

      it("are put away once, whoever says so", async () => {
        await service.createPackingPutAways({
          id: "oputa_1",
          parcel_id: "opcl_1",
          parcel_code: "P1042-1",
          parcel_item_id: "opcli_1",
          order_id: "order_1",
          inventory_item_id: "iitem_cup",
          location_id: "sloc_1",
          title: "Cup",
          quantity: 2,
        })
        const answers = await Promise.all(
          (["good", "damaged"] as const).map((condition) =>
            service.confirmPutAway({
              put_away_id: "oputa_1",
              condition,
              note: null,
              actor: condition,
            })
          )
        )
        expect(answers.sort()).toEqual([false, true])
        const found = await service.retrievePackingPutAway("oputa_1")
        expect(found).toMatchObject({ state: "done" })
        expect(found.confirmed_by).toBe(found.condition)
        await expect(
          MikroOrmWrapper.forkManager().execute(
            `update packing_put_away set condition = null`
          )
        ).rejects.toThrow("packing_put_away_end")
      })
    })

    describe("labels", () => {
      it("gives the right to buy to one of two", async () => {
        const id = await packed()
        const claims = await Promise.all(
          ["a", "b"].map((attempt_id) =>
            service.claimLabelAttempt({ parcel_id: id, attempt_id, ...label })
          )
        )
        expect(claims.sort()).toEqual([false, true])
        expect(
          await service.listPackingLabelAttempts({ parcel_id: id })
        ).toMatchObject([{ state: "running", provider: "manual_manual" }])
      })

      it("lets the database refuse a second open attempt", async () => {
        const id = await packed()
        await service.claimLabelAttempt({
          parcel_id: id,
          attempt_id: "a",
          ...label,
        })
        await service.updateParcels({ id, state: "label_failed" })
        expect(
          await service.claimLabelAttempt({
            parcel_id: id,
            attempt_id: "b",
            ...label,
          })
        ).toBe(false)
      })

      it("gives boxes that share a label one attempt, when all are packed", async () => {
        const id = await packed()
        await service.updateParcels({ id, consignment_key: "ocons_1" })
        const { id: other } = await service.createParcels({
          code: "P1042-9",
          order_id: place.order_id,
          location_id: place.location_id,
          consignment_key: "ocons_1",
          state: "open",
        })
        const claim = (parcel_id: string) =>
          service.claimLabelAttempt({
            parcel_id,
            attempt_id: `of_${parcel_id}`,
            ...label,
          })
        expect(await claim(id)).toBe(false)
        await service.updateParcels({ id: other, state: "packed" })
        const claims = await Promise.all([claim(id), claim(other)])
        expect(claims.sort()).toEqual([false, true])
        const states = async () =>
          (await service.listParcels({ id: [id, other] })).map(
            ({ state }) => state
          )
        expect(await states()).toEqual(["labelling", "labelling"])
        const [{ id: attempt_id }] = await service.listPackingLabelAttempts({
          consignment_key: "ocons_1",
        })
        // The key holds whatever the parcels say.
        await service.updateParcels([
          { id, state: "packed" },
          { id: other, state: "packed" },
        ])
        expect(await claim(attempt_id === `of_${id}` ? other : id)).toBe(false)

        await service.updateParcels([
          { id, state: "labelling" },
          { id: other, state: "labelling" },
        ])
        await service.endLabelAttempt(
          { attempt_id },
          {
            state: "labelled",
            fulfillment_id: "ful_1",
            tracking_number: "JNE-2",
            tracking_url: null,
            label_url: null,
          }
        )
        expect(await service.listParcels({ fulfillment_id: "ful_1" })).toEqual(
          [id, other].map(() =>
            expect.objectContaining({
              state: "labelled",
              tracking_number: "JNE-2",
            })
          )
        )
        expect(await service.voidLabel(other)).toBe(true)
        expect(await states()).toEqual(["packed", "packed"])
      })

      it("keeps an unknown one open until somebody decides", async () => {
        const id = await packed()
        const attempt = { parcel_id: id, attempt_id: "a" }
        await service.claimLabelAttempt({ ...attempt, ...label })
        await service.endLabelAttempt(attempt, {
          state: "label_unknown",
          error: "The courier does not answer.",
        })
        expect(await service.retrievePackingLabelAttempt("a")).toMatchObject({
          state: "unknown",
          words: "The courier does not answer.",
        })
        const none = { state: "label_failed" as const, error: "None bought." }
        expect(await service.endLabelAttempt(attempt, none)).toBe(true)
        expect(await service.retrieveParcel(id)).toMatchObject({
          state: "label_failed",
        })
      })

      it("lets a failed one be tried again, an ended one not", async () => {
        const id = await packed()
        const first = { parcel_id: id, attempt_id: "a" }
        await service.claimLabelAttempt({ ...first, ...label })
        await service.endLabelAttempt(first, {
          state: "label_failed",
          error: "The courier says no.",
        })
        const again = { parcel_id: id, attempt_id: "b" }
        expect(await service.claimLabelAttempt({ ...again, ...label })).toBe(
          true
        )
        const bought = {
          state: "labelled" as const,
          fulfillment_id: "ful_1",
          tracking_number: null,
          tracking_url: null,
          label_url: null,
        }
        expect(await service.endLabelAttempt(first, bought)).toBe(false)
        expect(await service.endLabelAttempt(again, bought)).toBe(true)
        expect(await service.retrieveParcel(id)).toMatchObject({
          state: "labelled",
          tracking_number: "JNE-1",
          fulfillment_id: "ful_1",
        })
      })

      it("buys no label while reservations are parked", async () => {
        const id = await packed()
        const claim = { parcel_id: id, attempt_id: "a", ...label }
        await service.updateParcels({ id, parked: { reservations: [] } })
        expect(await service.claimLabelAttempt(claim)).toBe(false)
        await service.updateParcels({ id, parked: null })
        expect(await service.claimLabelAttempt(claim)).toBe(true)
      })
    })

    it.each([
      `update packing_scan set result = 'ok'`,
      `delete from packing_scan`,
      `update packing_parcel_item set verified = 6`,
      `update packing_pick_task set picked = 6`,
    ])("refuses: %s", async (statement) => {
      const id = await openParcel()
      await scan(id, "scan-1")
      await expect(
        MikroOrmWrapper.forkManager().execute(statement)
      ).rejects.toThrow(/append-only|check constraint/)
    })
  },
})
