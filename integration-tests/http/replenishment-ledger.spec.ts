import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  cancelOrderFulfillmentWorkflow,
  createInventoryLevelsWorkflow,
  createOrderFulfillmentWorkflow,
  deleteInventoryLevelsWorkflow,
} from "@medusajs/medusa/core-flows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { DateTime } from "luxon"
import { REPLENISHMENT_MODULE } from "../../src/modules/replenishment/module-key"
import type { ReplenishmentModuleService } from "../../src/modules/replenishment/service"
import { orderCycleEvents } from "../../src/types/events"
import { sweepStockWorkflow } from "../../src/workflows/replenishment/workflows/sweep-stock"
import { writeStockDaysWorkflow } from "../../src/workflows/replenishment/workflows/write-stock-days"
import { createAdminSession } from "../fixtures/admin-session"
import { emptySurabaya } from "../fixtures/empty-surabaya"
import { eventually } from "../fixtures/eventually"
import { hearEvents } from "../fixtures/hear-events"
import { levelOf } from "../fixtures/level-of"
import { placeOrder } from "../fixtures/place-order"
import { postAs } from "../fixtures/post-as"
import { type SeededStore, seedStore } from "../fixtures/seed-store"
import type { Place } from "../fixtures/set-cups"
import { subscribersEnded } from "../fixtures/subscribers-ended"

jest.setTimeout(180_000)

/** At once: core waits 5 seconds for an item's lock and then gives up. */
const WORKERS = 10

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let store: SeededStore
    let admin: Awaited<ReturnType<typeof createAdminSession>>

    beforeAll(async () => {
      store = await seedStore(getContainer())
      // Core takes whichever of two places has it; here it is always Jakarta.
      await emptySurabaya(getContainer(), store)
      admin = await createAdminSession(getContainer())
      await subscribersEnded()
    })

    beforeEach(async () => {
      await getContainer()
        .resolve(Modules.LOCKING)
        .acquire(["order-cycle-stock-sweep"], { ownerId: "test" })
    })

    const replenishment = () =>
      getContainer().resolve<ReplenishmentModuleService>(REPLENISHMENT_MODULE)

    const item = () => store.variants.cup.inventory_item_id

    const entries = async (field = "stocked", inventory_item_id = item()) =>
      (
        await replenishment().listStockEntries(
          {
            inventory_item_id,
            location_id: store.locations.jakarta,
            field,
          } as object,
          { order: { at: "ASC", seq: "ASC" }, take: null }
        )
      ).map(({ kind, delta_units, balance_units, ...entry }) => ({
        ...entry,
        kind,
        delta: delta_units,
        balance: balance_units,
      }))

    const base = "/admin/order-cycle/replenishment"

    const post = postAs(api, () => admin, base)

    const adjust = (input: object) =>
      post("/ledger/adjustments", {
        inventory_item_id: item(),
        location_id: store.locations.jakarta,
        ...input,
      })

    const ledger = () =>
      api.get(
        `${base}/ledger?inventory_item_id=${item()}&location_id=${store.locations.jakarta}`,
        admin
      )

    const sql = (text: string, values: (string | number)[]) =>
      getContainer()
        .resolve(ContainerRegistrationKeys.PG_CONNECTION)
        .raw(text, values)

    /** Waits until the ledger has seen what core says. */
    const booked = async () => {
      await subscribersEnded()
      await eventually(
        async () => {
          const [balance] = await replenishment().listStockBalances({
            inventory_item_id: item(),
            location_id: store.locations.jakarta,
          })
          return [
            await levelAt("jakarta"),
            [Number(balance.stocked_units), Number(balance.reserved_units)],
          ]
        },
        ([level, balance]) => String(level) === String(balance)
      )
    }

    const levelAt = (place: Place) =>
      levelOf(getContainer(), item(), store.locations[place])

    const kindsOf = (written: { kind: string; delta: string }[]) => {
      const kinds: Record<string, [count: number, units: number]> = {}
      for (const { kind, delta } of written) {
        const [count, units] = kinds[kind] ?? [0, 0]
        kinds[kind] = [count + 1, units + Number(delta)]
      }
      return kinds
    }

    const told = async (field?: string, inventory_item_id?: string) =>
      (await entries(field, inventory_item_id)).map(
        ({ kind, delta, balance }) => [kind, delta, balance]
      )

    const sweep = async () =>
      (await sweepStockWorkflow(getContainer()).run()).result

    const edit = (body: object, inventory_item_id = item()) =>
      api.post(
        `/admin/inventory-items/${inventory_item_id}/location-levels/${store.locations.jakarta}`,
        body,
        admin
      )

    const order = async (quantity = 1) => {
      const { id } = await placeOrder(api, store, {
        items: [{ variant_id: store.variants.cup.id, quantity }],
      })
      const { data } = await api.get(`/admin/orders/${id}`, admin)
      await booked()
      return { id, line: data.order.items[0].id as string, quantity }
    }

    const fulfil = async ({
      id,
      line,
      quantity,
    }: Awaited<ReturnType<typeof order>>) => {
      const { result } = await createOrderFulfillmentWorkflow(
        getContainer()
      ).run({
        input: {
          order_id: id,
          items: [{ id: line, quantity }],
          location_id: store.locations.jakarta,
        },
      })
      return result.id
    }

    it("begins the ledger of every level with what is there", async () => {
      expect(await told()).toEqual([["opening", "20", "20"]])
      expect(await told("reserved")).toEqual([])
    })

    it("books a sale with its order, its reversal, and what was reserved", async () => {
      const placed = await order(2)
      const fulfillment_id = await fulfil(placed)
      await booked()
      await cancelOrderFulfillmentWorkflow(getContainer()).run({
        input: { order_id: placed.id, fulfillment_id },
      })
      await booked()
      expect(await told()).toEqual([
        ["opening", "20", "20"],
        ["sale", "-2", "18"],
        ["sale_reversal", "2", "20"],
      ])
      expect(await told("reserved")).toEqual([
        ["allocation", "2", "2"],
        ["release", "-2", "0"],
        ["allocation", "2", "2"],
      ])
      const [, sale, reversal] = await entries()
      expect(sale).toMatchObject({
        order_id: placed.id,
        cause: `fulfillment:${fulfillment_id}`,
        seq: 2,
      })
      expect(sale.from_at).toEqual(sale.at)
      expect(reversal).toMatchObject({
        order_id: placed.id,
        cause: `fulfillment_canceled:${fulfillment_id}`,
      })
    })

    it("books an admin's edit with who made it", async () => {
      await edit({ stocked_quantity: 47 })
      await subscribersEnded()
      const [, made] = await entries()
      expect(made).toMatchObject({
        kind: "adjustment",
        delta: "27",
        balance: "47",
        actor_id: admin.user_id,
        overwrote: null,
      })
      expect(await sweep()).toMatchObject({ entries: 0, opened: 0 })
    })

    it.each(["one item", "any item"])(
      "books levels of %s that are edited at once",
      async (whose) => {
        const ofOne = whose === "one item"
        const { jakarta, surabaya } = store.locations
        const answered = await postAs(api, () => admin)(
          `/admin/inventory-items${ofOne ? `/${item()}` : ""}/location-levels/batch`,
          {
            update: [jakarta, surabaya].map((location_id) => ({
              ...(!ofOne && { inventory_item_id: item() }),
              location_id,
              stocked_quantity: 33,
            })),
          }
        )
        expect(answered.status).toBe(200)
        await subscribersEnded()
        expect(
          (await entries()).map(({ kind, delta, actor_id }) => [
            kind,
            delta,
            actor_id,
          ])
        ).toEqual([
          ["opening", "20", null],
          ["adjustment", "13", admin.user_id],
        ])
        const elsewhere = await replenishment().listStockEntries({
          location_id: surabaya,
          actor_id: admin.user_id,
        })
        expect(elsewhere.map(({ delta_units }) => delta_units)).toEqual(["33"])
      }
    )

    it("books an edit whose event was lost as what it was, within a minute", async () => {
      const lost = jest
        .spyOn(replenishment(), "observeStock")
        .mockResolvedValue([])
      await edit({ stocked_quantity: 25 })
      await subscribersEnded()
      lost.mockRestore()
      expect(await told()).toEqual([["opening", "20", "20"]])
      await sweep()
      expect((await entries())[1]).toMatchObject({
        kind: "adjustment",
        delta: "5",
        actor_id: admin.user_id,
      })
    })

    it("books an edit whose process died before it could tell", async () => {
      const lost = [
        jest.spyOn(replenishment(), "observeStock").mockResolvedValue([]),
        jest
          .spyOn(replenishment(), "finishLevelEdit")
          .mockRejectedValue(new Error("killed")),
      ]
      await edit({ stocked_quantity: 25 })
      await subscribersEnded()
      lost.forEach((one) => one.mockRestore())
      await sweep()
      expect((await told()).slice(1)).toEqual([["adjustment", "5", "25"]])
    })

    it("gives up an edit that core refused", async () => {
      const refused = jest
        .spyOn(
          getContainer().resolve(Modules.INVENTORY),
          "updateInventoryLevels"
        )
        .mockRejectedValue(new Error("no"))
      await edit({ stocked_quantity: 25 }).catch(() => undefined)
      refused.mockRestore()
      await subscribersEnded()
      const [announced] = await replenishment().listExpectedChanges({
        inventory_item_id: item(),
      })
      expect(announced.state).toBe("dropped")
      expect(await told()).toEqual([["opening", "20", "20"]])
    })

    it("finds what no event told, and says that nobody can explain it", async () => {
      await sql(
        `update inventory_level set stocked_quantity = 47
          where inventory_item_id = ? and location_id = ?`,
        [item(), store.locations.jakarta]
      )
      expect(await sweep()).toMatchObject({ entries: 1 })
      const [, found] = await entries()
      expect(found).toMatchObject({
        kind: "unexplained",
        delta: "27",
        balance: "47",
        order_id: null,
      })
      expect(found.from_at < found.at).toBe(true)
      const { data } = await ledger()
      expect(data.sentences).toEqual([
        {
          location_id: store.locations.jakarta,
          field: "stocked",
          key: "why_unexplained",
          balance: "47",
          level: "47",
          unexplained: "27",
          parts: [
            { kind: "opening", units: "20", count: 1 },
            { kind: "unexplained", units: "27", count: 1 },
          ],
          since: expect.any(String),
        },
      ])
      expect(await sweep()).toMatchObject({ entries: 0 })
    })

    it("finds a sale whose event was lost by its fulfilment", async () => {
      const placed = await order(3)
      const lost = jest
        .spyOn(replenishment(), "observeStock")
        .mockResolvedValue([])
      const fulfillment_id = await fulfil(placed)
      await subscribersEnded()
      lost.mockRestore()
      await sweep()
      expect((await entries())[1]).toMatchObject({
        kind: "sale",
        delta: "-3",
        order_id: placed.id,
        cause: `fulfillment:${fulfillment_id}`,
      })
      expect((await told("reserved")).at(-1)).toEqual(["release", "-3", "0"])
    })

    it("books what came back as a return", async () => {
      const placed = await order(2)
      await fulfil(placed)
      await booked()
      const post = (path: string, body: object = {}) =>
        api.post(`/admin/returns${path}`, body, admin)
      const items = [{ id: placed.line, quantity: 2 }]
      const { data } = await post("", {
        order_id: placed.id,
        location_id: store.locations.jakarta,
      })
      const id = data.return.id as string
      await post(`/${id}/request-items`, { items })
      await post(`/${id}/request`)
      await post(`/${id}/receive`)
      await post(`/${id}/receive-items`, { items })
      await post(`/${id}/receive/confirm`)
      await booked()
      const [, sale, back] = await entries()
      expect(sale).toMatchObject({ kind: "sale", delta: "-2" })
      expect(back).toMatchObject({
        kind: "return",
        delta: "2",
        balance: "20",
        order_id: placed.id,
        cause: expect.stringMatching(/^return:/),
      })
    })

    it("writes off what a deleted level had, and begins the next anew", async () => {
      const level = await getContainer()
        .resolve(Modules.INVENTORY)
        .retrieveInventoryLevelByItemAndLocation(
          item(),
          store.locations.jakarta
        )
      await deleteInventoryLevelsWorkflow(getContainer()).run({
        input: { id: [level.id], force: true } as never,
      })
      await subscribersEnded()
      await createInventoryLevelsWorkflow(getContainer()).run({
        input: {
          inventory_levels: [
            {
              inventory_item_id: item(),
              location_id: store.locations.jakarta,
              stocked_quantity: 7,
            },
          ],
        },
      })
      await subscribersEnded()
      expect(await told()).toEqual([
        ["opening", "20", "20"],
        ["adjustment", "-20", "0"],
        ["opening", "7", "7"],
      ])
      expect(await replenishment().findStockDrift()).toEqual([])
    })

    it("shows the receipt that an edit at the same time wrote over", async () => {
      const [level] = await replenishment().listStockBalances({
        inventory_item_id: item(),
        location_id: store.locations.jakarta,
      })
      const cause = "level_edit:test"
      const edits = [
        {
          inventory_item_id: item(),
          location_id: store.locations.jakarta,
          field: "stocked" as const,
          target: 17,
        },
      ]
      await replenishment().announceLevelEdit({
        cause,
        edits,
        actor: admin.user_id,
      })
      await adjust({ delta: "8", reason: "found", idempotency_key: "found-8" })
      await sql(
        "update inventory_level set stocked_quantity = 17 where id = ?",
        [level.level_id]
      )
      await replenishment().finishLevelEdit({ cause, edits, is_done: true })
      expect(await told()).toEqual([
        ["opening", "20", "20"],
        ["adjustment", "8", "28"],
        ["adjustment", "-3", "25"],
        ["adjustment", "-8", "17"],
      ])
      expect(await replenishment().findStockDrift()).toMatchObject([
        {
          problem: "overwritten",
          cause: "adjustment:found-8",
          expected: "25",
          actual: "17",
        },
      ])
      await adjust({
        delta: "8",
        reason: "correction",
        note: "counted again",
        idempotency_key: "correct-8",
      })
      expect(await replenishment().findStockDrift()).toEqual([])
    })

    it("takes units off with a reason, once per key, never below nothing", async () => {
      const input = { delta: "-3", reason: "damage", idempotency_key: "d-1" }
      const first = await adjust(input)
      expect(first.status).toBe(201)
      expect(first.data.entry).toMatchObject({
        kind: "adjustment",
        reason: "damage",
        delta: "-3",
        balance: "17",
        actor_name: "Desk User",
      })
      const again = await adjust(input)
      expect(again.data).toEqual({ ...first.data, duplicate: true })
      const refused = await adjust({
        ...input,
        delta: "-18",
        idempotency_key: "d-2",
      })
      expect(refused.status).toBe(400)
      expect(refused.data.message).toContain("would leave -1 units")
      const wrong = await adjust({
        ...input,
        delta: "3",
        idempotency_key: "d-3",
      })
      expect(wrong.status).toBe(400)
      expect(await levelAt("jakarta")).toEqual([17, 0])
      expect(await told()).toHaveLength(2)
    })

    it("moves units between locations in one go", async () => {
      const transfer = (quantity: string, idempotency_key: string) =>
        post("/ledger/transfers", {
          inventory_item_id: item(),
          from_location_id: store.locations.jakarta,
          to_location_id: store.locations.surabaya,
          quantity,
          idempotency_key,
        })
      const { data } = await transfer("4", "t-1")
      expect(data).toMatchObject({
        duplicate: false,
        entries: [
          { kind: "transfer_out", delta: "-4", balance: "16" },
          { kind: "transfer_in", delta: "4", balance: "4" },
        ],
      })
      expect((await transfer("4", "t-1")).data.duplicate).toBe(true)
      expect((await transfer("17", "t-2")).status).toBe(400)
      expect(await levelAt("jakarta")).toEqual([16, 0])
      expect(await levelAt("surabaya")).toEqual([4, 0])
    })

    it("counts blind, posts the difference of that moment, lets sales stay", async () => {
      const heard = hearEvents(getContainer(), orderCycleEvents.stockCounted)
      await edit({ stocked_quantity: 10 })
      const placed = await order(2)
      const made = await post("/counts", {
        location_id: store.locations.jakarta,
        inventory_item_ids: [item()],
        idempotency_key: "sheet-1",
      })
      expect(made.status).toBe(201)
      const { id } = made.data.count
      const counted = await post(`/counts/${id}`, {
        lines: [{ inventory_item_id: item(), counted: "12" }],
      })
      expect(counted.data.count.count_lines).toMatchObject([
        { counted: "12", balance: null, variance: null },
      ])
      const [line] = await replenishment().listCountLines({ count_id: id })
      expect(line).toMatchObject({
        balance_units: "10",
        balance_seq: 2,
        variance_units: "2",
      })
      await fulfil(placed)
      await booked()
      expect(await levelAt("jakarta")).toEqual([8, 0])

      const waits = await post(`/counts/${id}/post`)
      expect(waits.data.count).toMatchObject({
        state: "waits",
        count_lines: [{ variance: "2", needs_confirmation: true }],
      })
      const own = await post(`/counts/${id}/confirm`)
      expect(own.status).toBe(400)
      expect(own.data.message).toContain("counted 1 of the large differences")
      expect(await levelAt("jakarta")).toEqual([8, 0])

      const second = await createAdminSession(
        getContainer(),
        "second@order-cycle.test"
      )
      const confirm = () =>
        postAs(api, () => second)(`${base}/counts/${id}/confirm`)
      expect((await confirm()).data.count).toMatchObject({
        state: "posted",
        confirmed_by: second.user_id,
      })
      expect((await confirm()).data.count.state).toBe("posted")
      await subscribersEnded()
      expect(await levelAt("jakarta")).toEqual([10, 0])
      const [, , , posted] = await entries()
      expect(posted).toMatchObject({
        kind: "count",
        delta: "2",
        balance: "10",
        cause: `count:${line.id}`,
        actor_id: admin.user_id,
      })
      expect(heard).toMatchObject([{ id }])
      expect(await told()).toHaveLength(4)
    })

    it("asks for what is due, longest overdue first, and for none twice", async () => {
      const make = (idempotency_key: string, more: object = {}) =>
        post("/counts", {
          location_id: store.locations.jakarta,
          size: 2,
          idempotency_key,
          ...more,
        })
      const due = () =>
        api.get(
          `${base}/counts/due?location_id=${store.locations.jakarta}`,
          admin
        )
      expect((await due()).data.due).toMatchObject([{ abc: "C", items: 3 }])
      const first = await make("s-1")
      expect(first.data.count).toMatchObject({ lines: 2, counted: 0 })
      expect((await make("s-1")).data.count.id).toBe(first.data.count.id)
      expect((await make("s-2")).data.count.lines).toBe(1)
      const none = await make("s-3")
      expect(none.status).toBe(404)
      expect(none.data.message).toContain("No item is due")
      await post(`/counts/${first.data.count.id}/cancel`)
      expect((await make("s-4")).data.count.lines).toBe(2)
      const { data } = await api.get(`${base}/counts?state=open`, admin)
      expect(data.counts).toHaveLength(2)
      expect(data.counts[0]).toMatchObject({ location_name: "Jakarta" })
    })

    it("writes each day that is over, and how long it could be sold", async () => {
      const zone = "Asia/Jakarta"
      const today = DateTime.now().setZone(zone).startOf("day")
      const ago = (days: number, hours = 0) =>
        today.minus({ days }).plus({ hours })
      const move = (at: DateTime, kind: string, seq: number) =>
        sql(
          `update replenishment_stock_entry set at = ?, from_at = ?
            where kind = ? and seq = ?`,
          [at.toISO() ?? "", at.toISO() ?? "", kind, seq]
        )
      await edit({ stocked_quantity: 0 })
      await edit({ stocked_quantity: 9 })
      await edit({ stocked_quantity: 8 })
      await subscribersEnded()
      await move(ago(3, 6), "opening", 1)
      await move(ago(1, 12), "adjustment", 2)
      await move(ago(1, 18), "adjustment", 3)

      const days = [3, 2, 1].map((number) => ago(number).toISODate())
      const write = async () =>
        (await writeStockDaysWorkflow(getContainer()).run()).result
      expect(await write()).toEqual(days)
      expect(await write()).toEqual([])
      const { data } = await api.get(
        `${base}/ledger/days?inventory_item_id=${item()}&location_id=${store.locations.jakarta}`,
        admin
      )
      expect(data.stock_days).toMatchObject([
        { day_on: days[0], stocked: "20", exposure: 1 },
        { day_on: days[1], stocked: "20", exposure: 1 },
        { day_on: days[2], stocked: "9", reserved: "0", exposure: 0.75 },
      ])
      const others = await replenishment().listStockDays({
        day_on: days[2] as string,
      })
      expect(others).toHaveLength(6)
    })

    it("leaves out no other level for one that cannot be looked at", async () => {
      const [balance] = await replenishment().listStockBalances({
        inventory_item_id: item(),
        location_id: store.locations.jakarta,
      })
      await sql(
        `update inventory_level set stocked_quantity = stocked_quantity + 1`,
        []
      )
      await sql(
        `update replenishment_stock_balance set stocked_seq = 0 where id = ?`,
        [balance.id]
      )
      const swept = await sweep()
      expect(swept).toMatchObject({ entries: 5, is_complete: false })
      expect(swept.failures).toEqual([
        expect.stringContaining(`Level ${balance.level_id}:`),
      ])
      const drift = await replenishment().findStockDrift()
      expect(drift.map(({ problem }) => problem).sort()).toEqual([
        "level",
        "sum",
      ])
    })

    /** An order of 40 cups that its supplier has. */
    const purchase = async () => {
      const supplier = await post("/suppliers", {
        code: "kilang-bata",
        name: "Kilang Bata",
        currency_code: "idr",
      })
      const { id: supplier_id } = supplier.data.supplier
      await post("/supplier-items", {
        supplier_id,
        inventory_item_id: item(),
        supplier_sku: "KB-CUP",
      })
      const made = await post("/purchase-orders", {
        idempotency_key: "po-1",
        supplier_id,
        location_id: store.locations.jakarta,
        lines: [{ inventory_item_id: item(), ordered: 40 }],
      })
      const { id, lines } = made.data.purchase_order
      await post(`/purchase-orders/${id}/send`, { mail: false })
      return { id, line: lines[0].id as string }
    }

    it("holds while fifty fulfilments and twenty receipts cross", async () => {
      await edit({ stocked_quantity: 100 })
      const purchased = await purchase()
      const workers = Array.from({ length: WORKERS }, (_, worker) => worker)
      const orders: Awaited<ReturnType<typeof order>>[] = []
      for (const _worker of workers) {
        orders.push({ ...(await order(5)), quantity: 1 })
      }
      const receive = (key: string) =>
        post(`/purchase-orders/${purchased.id}/receive`, {
          idempotency_key: key,
          lines: [{ purchase_line_id: purchased.line, accepted: 2 }],
        })
      const statuses: number[] = []
      await Promise.all(
        workers.map(async (worker) => {
          for (let turn = 0; turn < 5; turn++) {
            await fulfil(orders[worker])
            if (turn < 2) {
              statuses.push((await receive(`${worker}-${turn}`)).status)
            }
          }
        })
      )
      expect(statuses).toEqual(Array(20).fill(201))
      await subscribersEnded()
      await sweep()
      expect(await levelAt("jakarta")).toEqual([90, 0])
      const written = await entries()
      const causes = written.flatMap(({ cause }) => cause ?? [])
      expect(new Set(causes).size).toBe(causes.length)
      expect(kindsOf(written)).toEqual({
        opening: [1, 20],
        adjustment: [1, 80],
        receipt: [20, 40],
        sale: [50, -50],
      })
      expect(written.at(-1)?.balance).toBe("90")
      expect(written.map(({ seq }) => seq)).toEqual(
        written.map((_, index) => index + 1)
      )
      expect((await told("reserved")).at(-1)?.[2]).toBe("0")
      expect(kindsOf(await entries("incoming"))).toEqual({
        incoming: [21, 0],
      })
      expect(await replenishment().findStockDrift()).toEqual([])
    })
  },
})
