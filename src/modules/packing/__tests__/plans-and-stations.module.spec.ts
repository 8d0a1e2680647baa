import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import type { PlannedBoxRow } from "../../../types/packing-plan"
import { Carton } from "../models/carton"
import { CartonMove } from "../models/carton-move"
import { CartonStock } from "../models/carton-stock"
import { PackedSerial } from "../models/packed-serial"
import { PackingScan } from "../models/packing-scan"
import { Parcel } from "../models/parcel"
import { ParcelItem } from "../models/parcel-item"
import { PickTask } from "../models/pick-task"
import { Plan } from "../models/plan"
import { StationLock } from "../models/station-lock"
import { PACKING_MODULE } from "../module-key"
import type { Gs1Code } from "../scan/read-gs1"
import type { PackingModuleService } from "../service"
import type { NewPlan } from "../storage/write-plan"

const place = { order_id: "order_1", location_id: "sloc_1" }

const small = {
  code: "S",
  kind: "box" as const,
  inner_length_mm: 200,
  inner_width_mm: 150,
  inner_height_mm: 100,
  outer_length_mm: 206,
  outer_width_mm: 156,
  outer_height_mm: 106,
  tare_g: 90,
}

moduleIntegrationTestRunner<PackingModuleService>({
  moduleName: PACKING_MODULE,
  moduleModels: [
    Carton,
    CartonMove,
    CartonStock,
    PackedSerial,
    PackingScan,
    Parcel,
    ParcelItem,
    PickTask,
    Plan,
    StationLock,
  ],
  resolve: "./src/modules/packing",
  pathToMigrations: path.join(__dirname, "../migrations"),
  testSuite: ({ service, MikroOrmWrapper }) => {
    let carton: string
    let taskId: string

    beforeEach(async () => {
      carton = (await service.createPackingCartons(small)).id
      ;[taskId] = await service.addPickTasks([
        {
          ...place,
          line_item_id: "ordli_1",
          inventory_item_id: "iitem_cup",
          variant_id: "variant_cup",
          sku: "CUP",
          title: "Cup",
          quantity: 3,
          required_quantity: 1,
          parts: 1,
        },
      ])
      await service.moveCartonStock([
        {
          carton_id: carton,
          location_id: "sloc_1",
          kind: "count",
          quantity: 5,
          cause: "count:1",
          actor: "user_1",
        },
      ])
    })

    const box = (units: number): PlannedBoxRow => ({
      carton_id: carton,
      carton_code: "S",
      kind: "box",
      inner_length_mm: 200,
      inner_width_mm: 150,
      inner_height_mm: 100,
      items_g: 200 * units,
      gross_g: 90 + 200 * units,
      volumetric_g: null,
      chargeable_g: null,
      cost_minor: null,
      units: Array.from({ length: units }, (_, unit) => ({
        pick_task_id: taskId,
        sku: "CUP",
        title: "Cup",
        x: 60 * unit,
        y: 0,
        z: 0,
        dx: 60,
        dy: 60,
        dz: 90,
      })),
    })

    const plan = (boxes: PlannedBoxRow[], more: Partial<NewPlan> = {}) =>
      service.writePlan({
        ...place,
        state: "proposed",
        input_hash: `input-${boxes.length}`,
        plan_hash: "plan",
        objective: "fewest",
        boxes,
        unpacked: [],
        problems: [],
        currency_code: null,
        cost_minor: null,
        fewest_boxes: null,
        fewest_cost_minor: null,
        is_time_limited: false,
        planned_by: "user_1",
        ...more,
      })

    const stock = async () => {
      const [one] = await service.listPackingCartonStocks({ carton_id: carton })
      return [one.on_hand, one.reserved]
    }

    const open = async (planId: string | null, boxes: PlannedBoxRow[]) =>
      service.openParcels({
        ...place,
        display_id: 1042,
        plan: planId === null ? null : { id: planId, boxes },
        actor: "user_1",
      })

    const parcels = async () => {
      const rows = await service.listParcels({}, { order: { code: "ASC" } })
      const items = await service.listParcelItems()
      return rows.map(({ id, code, box_number, carton_id, computed_g }) => [
        code,
        box_number,
        carton_id,
        computed_g,
        items.find(({ parcel_id }) => parcel_id === id)?.quantity,
      ])
    }

    const meaning = {
      goods: [{ inventory_item_id: "iitem_cup", variant_id: null, units: 1 }],
      pick_task_id: null,
      is_other_orders: false,
      is_container: false,
    }

    let clients = 0
    const scan = async (
      parcel_id: string,
      gs1: Gs1Code | null = null,
      more: { station?: string; serial?: boolean; lot?: boolean } = {}
    ) => {
      const { result } = await service.recordScan({
        parcel_id,
        client_id: `client-${++clients}`,
        code: "CUP",
        meaning,
        gs1,
        tracking: {
          iitem_cup: {
            tracks_serial: more.serial ?? false,
            tracks_lot: more.lot ?? false,
          },
        },
        today: "261126",
        station: more.station ?? null,
        actor: "user_1",
      })
      return result
    }

    const close = (parcel_id: string, weight_g: number, reason?: string) =>
      service.packParcel({
        parcel_id,
        weight_g,
        goods_g: 600,
        override_reason: reason ?? null,
        station: null,
        actor: "user_1",
      })

    describe("plans", () => {
      it("keeps one active plan of an order at a location, whoever plans at once", async () => {
        const answers = await Promise.all(
          Array.from({ length: 5 }, () => plan([box(3)]))
        )
        expect(answers.filter(({ is_new }) => is_new)).toHaveLength(1)
        const other = await plan([box(2), box(1)])
        expect(other.is_new).toBe(true)
        const rows = await service.listPackingPlans(
          {},
          { order: { revision: "ASC" } }
        )
        expect(rows.map(({ revision, state }) => [revision, state])).toEqual([
          [1, "superseded"],
          [2, "proposed"],
        ])
      })

      it("promises an accepted plan's cartons once, and frees them with the next plan", async () => {
        const boxes = [box(2), box(1)]
        const { id } = await plan(boxes)
        const accept = () =>
          service.acceptPlan({ plan_id: id, actor: "user_1" })
        await Promise.all([accept(), accept(), accept()])
        expect(await stock()).toEqual([5, 2])
        await plan([box(3)])
        expect(await stock()).toEqual([5, 0])
      })

      it("ends plans of a place where nothing waits, but for accepted ones", async () => {
        const { id } = await plan([box(3)])
        await service.endIdlePlans(place.order_id)
        expect((await service.retrievePackingPlan(id)).state).toBe("proposed")
        await service.updatePickTasks({ id: taskId, state: "canceled" })
        await service.endIdlePlans("order_of_somebody_else")
        expect((await service.retrievePackingPlan(id)).state).toBe("proposed")
        await service.endIdlePlans(null)
        expect((await service.retrievePackingPlan(id)).state).toBe("superseded")
        const accepted = await plan([box(2), box(1)])
        await service.acceptPlan({ plan_id: accepted.id, actor: "user_1" })
        await service.endIdlePlans(null)
        expect((await service.retrievePackingPlan(accepted.id)).state).toBe(
          "accepted"
        )
      })

      it("accepts no plan whose cartons have run out", async () => {
        const { id } = await plan(Array.from({ length: 6 }, () => box(1)))
        await expect(
          service.acceptPlan({ plan_id: id, actor: "user_1" })
        ).rejects.toThrow("5")
        expect(await stock()).toEqual([5, 0])
        expect((await service.retrievePackingPlan(id)).state).toBe("proposed")
      })

      it("accepts no refused plan", async () => {
        const { id } = await plan([box(3)], { state: "refused" })
        await expect(
          service.acceptPlan({ plan_id: id, actor: "user_1" })
        ).rejects.toThrow("is refused")
      })
    })

    describe("boxes", () => {
      it("opens a parcel per planned box, with its carton and weight", async () => {
        const boxes = [box(2), box(1)]
        const { id } = await plan(boxes)
        await service.acceptPlan({ plan_id: id, actor: "user_1" })
        const { opened } = await open(id, boxes)
        expect(opened).toHaveLength(2)
        expect(await parcels()).toEqual([
          ["P1042-1", 1, carton, 490, 2],
          ["P1042-2", 2, carton, 290, 1],
        ])
        expect((await open(id, boxes)).opened).toEqual([])
        const again = await plan([box(3)])
        expect(again).toEqual({ id, is_new: false })
      })

      it("packs by hand what a plan of other units knows nothing of", async () => {
        await open("oplan_old", [box(3), box(1)])
        expect(await parcels()).toEqual([["P1042-1", null, null, null, 3]])
      })

      it("puts what a plan leaves out into a parcel of its own", async () => {
        await open("oplan_1", [box(2)])
        expect(await parcels()).toEqual([
          ["P1042-1", 1, carton, 490, 2],
          ["P1042-2", null, null, null, 1],
        ])
      })

      it("goes on in another box with what is not in this one", async () => {
        const { id } = await open(null, [])
        const next = () =>
          service.startNextBox({
            parcel_id: id,
            display_id: 1042,
            station: "bench 1",
            actor: "user_1",
          })
        await expect(next()).rejects.toThrow("Nothing has been scanned")
        await scan(id)
        await scan(id)
        await next()
        expect(await parcels()).toEqual([
          ["P1042-1", null, null, null, 2],
          ["P1042-2", null, null, null, 1],
        ])
        await expect(next()).rejects.toThrow("Every unit is in parcel P1042-1")
      })

      it("weighs against goods and carton: 2 %, at least 30 g, or a reason", async () => {
        const { id } = await open("oplan_1", [box(3)])
        for (let unit = 0; unit < 3; unit++) {
          await scan(id)
        }
        await expect(close(id, 721)).rejects.toThrow(
          "P1042-1 weighs 721 g and its goods and carton 690 g"
        )
        await expect(close(id, 659)).rejects.toThrow("659 g")
        await close(id, 721, "New wrapping paper")
        const parcel = await service.retrieveParcel(id)
        expect(parcel).toMatchObject({
          state: "packed",
          weight_g: 721,
          computed_g: 690,
          deviation: { weight: "New wrapping paper" },
        })
      })

      it("keeps which carton was taken instead", async () => {
        const mailer = await service.createPackingCartons({
          ...small,
          code: "M",
          location_id: "sloc_2",
        })
        const { id } = await open("oplan_1", [box(3)])
        const choose = (carton_id: string | null) =>
          service.chooseCarton({ parcel_id: id, carton_id, station: "bench 1" })
        await expect(choose(mailer.id)).rejects.toThrow("no carton")
        await choose(null)
        expect(await service.retrieveParcel(id)).toMatchObject({
          carton_id: null,
          length_mm: null,
          computed_g: null,
          deviation: { carton: null },
        })
        await choose(carton)
        expect(await service.retrieveParcel(id)).toMatchObject({
          carton_id: carton,
          length_mm: 206,
          deviation: { carton: "S" },
        })
      })

      it.each(["as planned", "in no carton of ours"])(
        "finds voided boxes whose promised carton has no end (%s)",
        async (how) => {
          const boxes = [box(3)]
          const { id: planId } = await plan(boxes)
          await service.acceptPlan({ plan_id: planId, actor: "user_1" })
          const { id } = await open(planId, boxes)
          if (how !== "as planned") {
            await service.chooseCarton({
              parcel_id: id,
              carton_id: null,
              station: "bench 1",
            })
          }
          expect(await service.findUnsettledCartons()).toEqual([])
          await service.updateParcels({ id, state: "voided" })
          expect(await service.findUnsettledCartons()).toEqual([id])
          await service.moveCartonStock([
            {
              carton_id: carton,
              location_id: "sloc_1",
              kind: "free",
              quantity: 1,
              cause: `parcel:${id}:planned`,
              reserved_by: `plan:${planId}`,
              actor: "user_1",
            },
          ])
          expect(await service.findUnsettledCartons()).toEqual([])
        }
      )

      it("finds closed boxes whose carton is not used", async () => {
        const { id } = await open(null, [])
        await service.chooseCarton({
          parcel_id: id,
          carton_id: carton,
          station: "bench 1",
        })
        for (let unit = 0; unit < 3; unit++) {
          await scan(id)
        }
        await close(id, 690)
        expect(await service.findUnsettledCartons()).toEqual([id])
        await service.moveCartonStock([
          {
            carton_id: carton,
            location_id: "sloc_1",
            kind: "use",
            quantity: 1,
            cause: `parcel:${id}`,
            reserved_by: "",
            actor: "user_1",
          },
        ])
        expect(await service.findUnsettledCartons()).toEqual([])
        expect(await stock()).toEqual([4, 0])
      })
    })

    describe("stations", () => {
      const take = (holder: string, take_over = false) =>
        service.takeStationLock({
          ...place,
          station: `bench of ${holder}`,
          holder,
          holder_name: holder.toUpperCase(),
          take_over,
        })

      const lapse = () =>
        MikroOrmWrapper.forkManager().execute(
          `update packing_station_lock
              set beat_at = now() - interval '601 seconds'`
        )

      it("gives an order to one of several stations", async () => {
        const answers = await Promise.all(
          ["ani", "budi", "citra"].map((who) => take(who))
        )
        expect(answers.filter(({ is_mine }) => is_mine)).toHaveLength(1)
        const [{ lock }] = answers.filter(({ is_mine }) => is_mine)
        for (const answer of answers) {
          expect(answer.lock.holder_name).toBe(lock.holder_name)
        }
      })

      it("lapses after ten minutes without a beat, or is taken over", async () => {
        await take("ani")
        expect((await take("budi")).is_mine).toBe(false)
        const taken = await take("budi", true)
        expect(taken).toMatchObject({ is_mine: true, taken_from: "ANI" })
        await lapse()
        expect((await take("citra")).is_mine).toBe(true)
        const beat = { ...place, station: "bench of ani", holder: "ani" }
        expect(await service.beatStationLock(beat)).toBeNull()
        await service.leaveStationLock(beat)
        expect((await take("dewi")).is_mine).toBe(false)
        await service.leaveStationLock({
          ...place,
          station: "bench of citra",
          holder: "citra",
        })
        expect((await take("dewi")).is_mine).toBe(true)
      })

      it("takes scans of the station alone that has the order", async () => {
        const { id } = await open(null, [])
        await take("ani")
        await expect(scan(id, null, { station: "bench 9" })).rejects.toThrow(
          "is being packed by ANI at station bench of ani"
        )
        await expect(scan(id)).rejects.toThrow("is being packed by ANI")
        expect(await scan(id, null, { station: "bench of ani" })).toBe("ok")
        await lapse()
        expect(await scan(id, null, { station: "bench 9" })).toBe("ok")
      })
    })

    describe("tracked goods", () => {
      const gs1 = (more: Partial<Gs1Code>): Gs1Code => ({
        gtin: "08991234567893",
        serial: null,
        lot: null,
        expires: null,
        ...more,
      })

      it("lets each serial number leave once", async () => {
        const { id } = await open(null, [])
        const tracked = { serial: true }
        expect(await scan(id, null, tracked)).toBe("serial_missing")
        expect(await scan(id, gs1({ serial: "A1" }), tracked)).toBe("ok")
        expect(await scan(id, gs1({ serial: "A1" }), tracked)).toBe(
          "duplicate_serial"
        )
        expect(await scan(id, gs1({ serial: "A2" }), tracked)).toBe("ok")
        const [item] = await service.listParcelItems({ parcel_id: id })
        expect(item.verified).toBe(2)
      })

      it("frees the serial numbers of a parcel that is voided", async () => {
        const { id } = await open(null, [])
        const tracked = { serial: true }
        await scan(id, gs1({ serial: "A1" }), tracked)
        await service.updateParcels({ id, state: "voided" })
        const next = await open(null, [])
        expect(await scan(next.id, gs1({ serial: "A1" }), tracked)).toBe("ok")
        expect(await scan(next.id, gs1({ serial: "A1" }), tracked)).toBe(
          "duplicate_serial"
        )
      })

      it("takes no lot that has expired or that nobody can read", async () => {
        const { id } = await open(null, [])
        const tracked = { lot: true }
        expect(await scan(id, gs1({}), tracked)).toBe("lot_refused")
        expect(
          await scan(id, gs1({ lot: "L1", expires: "261125" }), tracked)
        ).toBe("lot_refused")
        expect(
          await scan(id, gs1({ lot: "L1", expires: "261126" }), tracked)
        ).toBe("ok")
        expect(
          await scan(id, gs1({ lot: "L1", expires: "261100" }), tracked)
        ).toBe("ok")
      })
    })
  },
})
