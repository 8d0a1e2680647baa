import path from "node:path"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { ExpectedChange } from "../models/expected-change"
import { PurchaseCounter } from "../models/purchase-counter"
import { PurchaseLine } from "../models/purchase-line"
import { PurchaseOrder } from "../models/purchase-order"
import { Receipt } from "../models/receipt"
import { ReceiptLine } from "../models/receipt-line"
import { SupplierItem } from "../models/supplier-item"
import { REPLENISHMENT_MODULE } from "../module-key"
import type { ReplenishmentModuleService } from "../service"
import type { NewOrder } from "../storage/purchase/insert-order"

/** As core's migrations leave it, of what receiving touches. */
const levelTable = `
create table "inventory_level" (
  "id" text primary key, "inventory_item_id" text not null,
  "location_id" text not null, "stocked_quantity" numeric not null default 0,
  "reserved_quantity" numeric not null default 0,
  "incoming_quantity" numeric not null default 0,
  "raw_stocked_quantity" jsonb, "raw_reserved_quantity" jsonb,
  "raw_incoming_quantity" jsonb, "updated_at" timestamptz default now(),
  "deleted_at" timestamptz)`

type Level = {
  stocked: string
  incoming: string
  raw: { value: string; precision: number }
}

moduleIntegrationTestRunner<ReplenishmentModuleService>({
  moduleName: REPLENISHMENT_MODULE,
  moduleModels: [
    ExpectedChange,
    PurchaseCounter,
    PurchaseLine,
    PurchaseOrder,
    Receipt,
    ReceiptLine,
    SupplierItem,
  ],
  resolve: "./src/modules/replenishment",
  pathToMigrations: path.join(__dirname, "../migrations"),
  testSuite: ({ service, MikroOrmWrapper }) => {
    const sql = <Row>(statement: string, values: unknown[] = []) =>
      (MikroOrmWrapper.forkManager() as SqlEntityManager).execute<Row[]>(
        statement,
        values
      )

    beforeEach(async () => {
      await sql(`drop table if exists "inventory_level"`)
      await sql(levelTable)
      await setLevel("cup", "0")
    })

    const setLevel = (item: string, stocked: string) =>
      sql(
        `insert into "inventory_level"
           ("id", "inventory_item_id", "location_id", "stocked_quantity")
         values (?, ?, 'shop', ?::numeric)`,
        [`ilev_${item}`, item, stocked]
      )

    const levelOf = async (item = "cup") => {
      const [level] = await sql<Level>(
        `select "stocked_quantity"::text as "stocked",
                "incoming_quantity"::text as "incoming",
                "raw_stocked_quantity" as "raw"
           from "inventory_level" where "inventory_item_id" = ?`,
        [item]
      )
      return level
    }

    const order = (key: string, more: Partial<NewOrder> = {}): NewOrder => ({
      idempotency_key: key,
      supplier_id: "osup_1",
      location_id: "shop",
      currency_code: "idr",
      note: null,
      created_by: "user_1",
      year: 2026,
      lines: [
        {
          inventory_item_id: "cup",
          supplier_item_id: "osit_1",
          supplier_sku: "KB-CUP",
          ordered: 10,
          cost_minor: "2150000",
          suggestion_id: null,
        },
      ],
      ...more,
    })

    const sent = async (key: string, tolerance_percent = 0) => {
      const { id } = await service.insertPurchaseOrder(order(key))
      await service.sendPurchaseOrder({
        purchase_order_id: id,
        expected_on: "2026-12-01",
        tolerance_percent,
        mail: null,
        actor: "user_1",
      })
      const [line] = await service.listPurchaseLines({ purchase_order_id: id })
      return { id, line: line.id }
    }

    const receive = (
      { id, line }: { id: string; line: string },
      key: string,
      accepted: number,
      accept_over = false
    ) =>
      service.receiveGoods({
        purchase_order_id: id,
        idempotency_key: key,
        arrived_at: null,
        accept_over,
        note: null,
        actor: "user_1",
        lines: [{ line_id: line, accepted, damaged: 0 }],
      })

    it("counts a year's orders without a gap, also those made at once", async () => {
      const keys = ["a", "b", "c", "d", "a", "b"]
      const made = await Promise.all(
        keys.map((key) => service.insertPurchaseOrder(order(key)))
      )
      const numbers = new Map(made.map(({ id, number }) => [id, number]))
      expect([...numbers.values()].sort()).toEqual([
        "PO-2026-000001",
        "PO-2026-000002",
        "PO-2026-000003",
        "PO-2026-000004",
      ])
      expect(made.filter(({ is_new }) => is_new)).toHaveLength(4)
      const next = await service.insertPurchaseOrder(order("e", { year: 2027 }))
      expect(next.number).toBe("PO-2027-000001")
    })

    it("loses no number to an order that could not be written", async () => {
      const bad = order("bad")
      bad.lines[0].ordered = 0
      await expect(service.insertPurchaseOrder(bad)).rejects.toThrow()
      const { number } = await service.insertPurchaseOrder(order("good"))
      expect(number).toBe("PO-2026-000001")
      expect(await service.listPurchaseOrders({})).toHaveLength(1)
    })

    it("moves exact units, and what is under way to what orders say", async () => {
      await sql(`update "inventory_level" set "stocked_quantity" = 1.5,
                   "incoming_quantity" = 99`)
      const [one] = [await sent("one"), await sent("two")]
      expect(await levelOf()).toMatchObject({ incoming: "20" })
      await receive(one, "first", 3)
      expect(await levelOf()).toEqual({
        stocked: "4.5",
        incoming: "17",
        raw: { value: "4.5", precision: 20 },
      })
    })

    it("is right when nobody holds a key and all write at once", async () => {
      const orders = await Promise.all(
        Array.from({ length: 6 }, (_, at) => sent(`order-${at}`))
      )
      await Promise.all(
        orders.flatMap((one, at) => [
          receive(one, `${at}-a`, 4),
          receive(one, `${at}-b`, 3),
          receive(one, `${at}-a`, 4),
        ])
      )
      expect(await levelOf()).toMatchObject({ stocked: "42", incoming: "18" })
      expect(await service.listReceipts({})).toHaveLength(12)
      const [{ units }] = await sql<{ units: string }>(
        `select sum("delta_units")::text as "units"
           from "replenishment_expected_change"
          where "field" = 'stocked' and "state" = 'confirmed'`
      )
      expect(units).toBe("42")
    })

    it("writes nothing of goods whose level is gone", async () => {
      const one = await sent("one")
      await sql(`update "inventory_level" set "deleted_at" = now()`)
      await expect(receive(one, "first", 3)).rejects.toThrow(
        "was deleted at this moment"
      )
      expect(await service.listReceipts({})).toEqual([])
      const [line] = await service.listPurchaseLines({ id: one.line })
      expect(line.accepted).toBe(0)
    })

    it("lets the database hold no more than may arrive", async () => {
      const one = await sent("one", 10)
      await receive(one, "first", 11)
      await expect(
        service.updatePurchaseLines({ id: one.line, accepted: 12 })
      ).rejects.toThrow()
    })

    it("forgets what was let in beyond an order when it is taken back", async () => {
      const one = await sent("one")
      const { receipt_id } = await receive(one, "first", 13, true)
      const forcedOf = async () => {
        const [line] = await service.listPurchaseLines({ id: one.line })
        return [line.accepted, line.forced]
      }
      expect(await forcedOf()).toEqual([13, 3])
      await service.reverseReceipt({
        receipt_id,
        idempotency_key: "back",
        note: null,
        actor: null,
      })
      expect(await forcedOf()).toEqual([0, 0])
    })

    it("teaches lead times by what counts", async () => {
      const one = await sent("one")
      await receive(one, "first", 4)
      const { receipt_id } = await receive(one, "second", 5)
      await service.reverseReceipt({
        receipt_id,
        idempotency_key: "back",
        note: null,
        actor: null,
      })
      const all = { supplier_ids: [], since: new Date(0) }
      expect(await service.readDeliveries(all)).toEqual([
        expect.objectContaining({
          purchase_order_id: one.id,
          inventory_item_id: "cup",
          accepted: 4,
          ordered: 10,
        }),
      ])
      expect(
        await service.readDeliveries({ ...all, supplier_ids: ["osup_2"] })
      ).toEqual([])
    })

    it("writes what suppliers sell by their SKU, and only what changed", async () => {
      const row = {
        supplier_id: "osup_1",
        inventory_item_id: "cup",
        supplier_sku: "KB-CUP",
        pack: 6,
        moq: 12,
        cost_minor: "950000",
        cost_breaks: [{ from: 100, cost_minor: "900000" }],
        stated_days: null,
        rank: 1,
        valid_from_on: null,
        valid_to_on: null,
      }
      const first = await service.upsertSupplierItems([row])
      expect(first).toEqual([{ id: expect.any(String), is_new: true }])
      expect(await service.upsertSupplierItems([row])).toEqual([])
      const cheaper = { ...row, cost_minor: null }
      expect(await service.upsertSupplierItems([cheaper])).toEqual([
        { id: first[0].id, is_new: false },
      ])
    })
  },
})
