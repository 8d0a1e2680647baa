import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { Parcel } from "../models/parcel"
import { ParcelItem } from "../models/parcel-item"
import { PickBatch } from "../models/pick-batch"
import { PickTask } from "../models/pick-task"
import { ShortPick } from "../models/short-pick"
import { PACKING_MODULE } from "../module-key"
import type { NewPickTask } from "../pick/plan-pick-tasks"
import type { PackingModuleService } from "../service"

const task = (order: number, quantity: number): NewPickTask => ({
  order_id: `order_${order}`,
  line_item_id: `ordli_${order}`,
  inventory_item_id: "iitem_cup",
  location_id: "sloc_1",
  variant_id: "variant_cup",
  sku: "CUP",
  title: "Cup",
  quantity,
  required_quantity: 1,
  parts: 1,
})

moduleIntegrationTestRunner<PackingModuleService>({
  moduleName: PACKING_MODULE,
  moduleModels: [PickTask, PickBatch, ShortPick, Parcel, ParcelItem],
  resolve: "./src/modules/packing",
  pathToMigrations: path.join(__dirname, "../migrations"),
  testSuite: ({ service }) => {
    /** Tasks of 5 and 3 cups for two orders, in the order of their service. */
    const tasks = async () => {
      await service.growPickTasks([task(1, 5), task(2, 3)], [])
      const rows = await service.listPickTasks(
        {},
        { order: { order_id: "ASC" } }
      )
      return rows.map(({ id }) => id)
    }

    const build = (ids: string[]) =>
      service.createPickBatch({
        location_id: "sloc_1",
        mode: "batch",
        picker: null,
        actor: "user_1",
        tasks: ids.map((id) => ({ id, tote: null })),
      })

    const released = async (ids: string[]) => {
      const batch_id = await build(ids)
      await service.releasePickBatch({
        batch_id,
        picker: null,
        actor: "user_1",
      })
      return batch_id
    }

    const stateOf = async (batchId: string) =>
      (await service.retrievePackingPickBatch(batchId)).state

    const counts = async () => {
      const rows = await service.listPickTasks(
        {},
        { order: { order_id: "ASC" } }
      )
      return rows.map(({ picked, short, state }) => [picked, short, state])
    }

    const pack = async (order: number, units: number) => {
      const { id } = await service.openParcels({
        order_id: `order_${order}`,
        display_id: order,
        location_id: "sloc_1",
        plan: null,
        actor: "user_1",
      })
      const [item] = await service.listParcelItems({ parcel_id: id })
      expect(item.quantity).toBe(units)
      await service.updateParcelItems({ id: item.id, verified: units })
      await service.packParcel({
        parcel_id: id,
        weight_g: 1,
        goods_g: null,
        override_reason: null,
        station: null,
        actor: "user_1",
      })
    }

    const short = (batch_id: string, task_ids: string[], units: number) =>
      service.recordShortPicks({
        batch_id,
        task_ids,
        units,
        reason: "NOT_FOUND",
        note: null,
        client_id: "phone-1",
        actor: "user_1",
      })

    it("gives a task to one of many batches that want it", async () => {
      const ids = await tasks()
      const answers = await Promise.allSettled(
        Array.from({ length: 6 }, () => build(ids))
      )
      const made = answers.filter(({ status }) => status === "fulfilled")
      expect(made).toHaveLength(1)
      const [batch, ...others] = await service.listPackingPickBatches()
      expect(others).toEqual([])
      expect(batch.code).toMatch(/^B\d{6}-1$/)
      expect(answers.find(({ status }) => status === "rejected")).toMatchObject(
        {
          reason: { message: expect.stringContaining("another batch") },
        }
      )
    })

    it("counts confirmed units once, for who is served first", async () => {
      const task_ids = await tasks()
      const batch_id = await released(task_ids)
      const pick = {
        batch_id,
        task_ids,
        units: 6,
        picked_before: 0,
        actor: "u",
      }
      expect(await service.confirmPick(pick)).toEqual({ is_new: true })
      expect(await service.confirmPick(pick)).toEqual({ is_new: false })
      expect(await counts()).toEqual([
        [5, 0, "picked"],
        [1, 0, "picking"],
      ])
      expect(await stateOf(batch_id)).toBe("picking")
      await expect(service.confirmPick({ ...pick, units: 1 })).rejects.toThrow(
        "6 units of this row are picked by now, not 0"
      )
      await expect(
        service.confirmPick({ ...pick, units: 3, picked_before: 6 })
      ).rejects.toThrow("2 units of this row are left to pick, not 3")
      await service.confirmPick({ ...pick, units: 2, picked_before: 6 })
      expect(await stateOf(batch_id)).toBe("picked")
    })

    it("closes a picked batch when all of it is packed", async () => {
      const task_ids = await tasks()
      const batch_id = await released(task_ids)
      await service.confirmPick({
        batch_id,
        task_ids,
        units: 8,
        picked_before: 0,
        actor: "u",
      })
      await pack(1, 5)
      expect(await stateOf(batch_id)).toBe("picked")
      await pack(2, 3)
      expect(await stateOf(batch_id)).toBe("closed")
      expect(await counts()).toEqual([
        [5, 0, "picked"],
        [3, 0, "picked"],
      ])
    })

    it("takes missing units from who is served last, and from its open parcel", async () => {
      const task_ids = await tasks()
      const batch_id = await released(task_ids)
      const place = { display_id: 2, location_id: "sloc_1", actor: "user_1" }
      const parcel = await service.openParcels({
        ...place,
        plan: null,
        order_id: "order_2",
      })
      const ids = await short(batch_id, task_ids, 4)
      expect(await short(batch_id, task_ids, 4)).toEqual(ids)
      expect(await counts()).toEqual([
        [0, 1, "open"],
        [0, 3, "short"],
      ])
      const rows = await service.listPackingShortPicks({ id: ids })
      expect(
        rows.map(({ order_id, quantity, outcome }) => [
          order_id,
          quantity,
          outcome,
        ])
      ).toEqual(
        expect.arrayContaining([
          ["order_2", 3, "pending"],
          ["order_1", 1, "pending"],
        ])
      )
      expect((await service.retrieveParcel(parcel.id)).state).toBe("voided")
      await expect(
        service.recordShortPicks({
          batch_id,
          task_ids,
          units: 5,
          reason: "DAMAGED",
          note: null,
          client_id: "phone-2",
          actor: "user_1",
        })
      ).rejects.toThrow("4 units of this row are left to pick")
      await pack(1, 4)
      expect(await stateOf(batch_id)).toBe("closed")
    })

    it("misses no unit that a bench has scanned", async () => {
      const task_ids = await tasks()
      const batch_id = await released(task_ids)
      const { id } = await service.openParcels({
        order_id: "order_2",
        display_id: 2,
        location_id: "sloc_1",
        plan: null,
        actor: "user_1",
      })
      const [item] = await service.listParcelItems({ parcel_id: id })
      await service.updateParcelItems({ id: item.id, verified: 2 })
      await expect(short(batch_id, task_ids, 2)).rejects.toThrow(
        "2 × Cup have been scanned at a bench"
      )
      expect(await service.listPackingShortPicks()).toEqual([])
      await short(batch_id, task_ids, 1)
      expect((await service.retrieveParcelItem(item.id)).quantity).toBe(2)
    })

    it("asks for units anew that come back to their shelf", async () => {
      const task_ids = await tasks()
      const batch_id = await released(task_ids)
      const [id] = await short(batch_id, task_ids, 3)
      await service.updatePackingShortPicks({
        id,
        outcome: "held",
        moved: [] as unknown as Record<string, unknown>,
      })
      await service.closePickBatch({ batch_id })
      await service.growPickTasks([task(1, 5), task(2, 3)], [])
      expect(await service.retrievePickTask(task_ids[1])).toMatchObject({
        quantity: 6,
        short: 3,
        state: "open",
        batch_id: null,
      })
      expect(await service.retrievePackingShortPick(id)).toMatchObject({
        outcome: "moved",
        moved: [{ location_id: "sloc_1", units: 3 }],
      })
      const again = await service.growPickTasks([task(1, 5), task(2, 3)], [])
      expect(again).toEqual({ added: [], grown: [] })
    })

    it("sums what was missed per location and reason", async () => {
      const task_ids = await tasks()
      const batch_id = await released(task_ids)
      await service.confirmPick({
        batch_id,
        task_ids: [task_ids[0]],
        units: 2,
        picked_before: 0,
        actor: "u",
      })
      await short(batch_id, [task_ids[0]], 3)
      const day = 86_400_000
      const at = (days: number) =>
        new Date(Date.now() + days * day).toISOString()
      expect(await service.sumShortPicks({ from: at(-1), to: at(1) })).toEqual([
        { location_id: "sloc_1", reason: "NOT_FOUND", units: 3, handled: 5 },
      ])
      expect(await service.sumShortPicks({ from: at(1), to: at(2) })).toEqual(
        []
      )
    })
  },
})
