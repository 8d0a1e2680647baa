import {
  InventoryLevelWorkflowEvents,
  Modules,
} from "@medusajs/framework/utils"
import {
  createWorkflow,
  transform,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { adjustInventoryLevelsStep } from "@medusajs/medusa/core-flows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { REPLENISHMENT_MODULE } from "../../src/modules/replenishment/module-key"
import type { ReplenishmentModuleService } from "../../src/modules/replenishment/service"
import { VERIFICATION_MODULE } from "../../src/modules/verification/module-key"
import type { VerificationModuleService } from "../../src/modules/verification/service"
import { orderCycleEvents } from "../../src/types/events"
import type { PurchaseOrderResponse } from "../../src/types/replenishment/purchase-orders"
import { settlePurchasesWorkflow } from "../../src/workflows/replenishment/workflows/settle-purchases"
import { sweepStockWorkflow } from "../../src/workflows/replenishment/workflows/sweep-stock"
import { createAdminSession } from "../fixtures/admin-session"
import { eventually } from "../fixtures/eventually"
import { hearEvents } from "../fixtures/hear-events"
import { openMailer } from "../fixtures/open-mailer"
import { postAs } from "../fixtures/post-as"
import { type SeededStore, seedStore } from "../fixtures/seed-store"
import { setCups } from "../fixtures/set-cups"
import { subscribersEnded } from "../fixtures/subscribers-ended"
import { textOfPdf } from "../fixtures/text-of-pdf"

const base = "/admin/order-cycle/replenishment"

/** What core does to the stock when a unit is shipped. */
const sellOneWorkflow = createWorkflow(
  "sell-one-unit",
  (input: WorkflowData<{ inventory_item_id: string; location_id: string }>) => {
    adjustInventoryLevelsStep(
      transform(input, (place) => [{ ...place, adjustment: -1 }])
    )
  }
)

type Order = PurchaseOrderResponse["purchase_order"]

jest.setTimeout(180_000)

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let store: SeededStore
    let admin: Awaited<ReturnType<typeof createAdminSession>>
    let supplier: string
    let keys = 0

    const post = postAs(api, () => admin, base)
    const get = async (path: string) => (await api.get(base + path, admin)).data
    const inventory = () => getContainer().resolve(Modules.INVENTORY)
    const replenishment = () =>
      getContainer().resolve<ReplenishmentModuleService>(REPLENISHMENT_MODULE)
    const verification = () =>
      getContainer().resolve<VerificationModuleService>(VERIFICATION_MODULE)
    const cup = () => store.variants.cup.inventory_item_id
    const newKey = () => `key-${(keys += 1)}`

    const levelOf = async (
      item = cup(),
      location_id = store.locations.jakarta
    ) => {
      const level = await inventory().retrieveInventoryLevelByItemAndLocation(
        item,
        location_id
      )
      return [
        Number(level.stocked_quantity),
        Number(level.incoming_quantity),
        Number(level.reserved_quantity),
      ]
    }

    const entriesOf = (inventory_item_id: string, field = "stocked") =>
      replenishment().listStockEntries(
        {
          inventory_item_id,
          location_id: store.locations.jakarta,
          field,
        } as object,
        { order: { seq: "ASC" }, take: null }
      )

    const sum = (entries: { delta_units: string }[]) =>
      entries.reduce((units, entry) => units + Number(entry.delta_units), 0)

    const sells = (name: keyof SeededStore["variants"], more: object = {}) =>
      post("/supplier-items", {
        supplier_id: supplier,
        inventory_item_id: store.variants[name].inventory_item_id,
        supplier_sku: `KB-${name.toUpperCase()}`,
        pack: 10,
        moq: 20,
        cost: "21500",
        ...more,
      })

    beforeAll(async () => {
      store = await seedStore(getContainer())
      admin = await createAdminSession(getContainer())
      const { data } = await post("/suppliers", {
        code: "kilang-bata",
        name: "Kilang Bata",
        email: "pesanan@kilang-bata.test",
        address: "Jalan Tanah 7\nBandung",
        language: "id",
        currency_code: "IDR",
        stated_days: 9,
        minimum: "1500000",
      })
      supplier = data.supplier.id
      await sells("cup", { cost_breaks: [{ from: 500, cost: "20000.50" }] })
      await sells("plate", { cost: null })
    })

    // The sweeper's job would do at its minute what tests look at.
    beforeEach(async () => {
      await getContainer()
        .resolve(Modules.LOCKING)
        .acquire(["order-cycle-settle-purchases"], { ownerId: "test" })
    })

    afterEach(async () => {
      await subscribersEnded()
      jest.restoreAllMocks()
    })

    const draft = async (
      ordered = 100,
      location_id = store.locations.jakarta,
      lines = [{ inventory_item_id: cup(), ordered }]
    ): Promise<Order> => {
      const { data } = await post("/purchase-orders", {
        idempotency_key: newKey(),
        supplier_id: supplier,
        location_id,
        lines,
      })
      return data.purchase_order
    }

    const send = async (order: Order): Promise<Order> =>
      (await post(`/purchase-orders/${order.id}/send`, { mail: false })).data
        .purchase_order

    const sent = async (
      ordered?: number,
      location_id?: string,
      lines?: { inventory_item_id: string; ordered: number }[]
    ) => send(await draft(ordered, location_id, lines))

    const receive = (
      order: Order,
      accepted: number,
      more: { damaged?: number; key?: string; accept_over?: boolean } = {}
    ) =>
      post(`/purchase-orders/${order.id}/receive`, {
        idempotency_key: more.key ?? newKey(),
        accept_over: more.accept_over ?? false,
        lines: [
          {
            purchase_line_id: order.lines[0].id,
            accepted,
            damaged: more.damaged ?? 0,
          },
        ],
      })

    const orderOf = async ({ id }: Order): Promise<Order> =>
      (await get(`/purchase-orders/${id}`)).purchase_order

    const receiptsOf = ({ id }: Order) =>
      replenishment().listReceipts({ purchase_order_id: id })

    describe("suppliers", () => {
      it("are kept with their money in minor units", async () => {
        const { suppliers, count } = await get("/suppliers?q=bata")
        expect(count).toBe(1)
        expect(suppliers[0]).toMatchObject({
          id: supplier,
          code: "kilang-bata",
          currency_code: "idr",
          minimum_minor: "150000000",
          order_days: [],
          item_count: 2,
        })
      })

      it("have one code each, and a calendar has days", async () => {
        const body = {
          code: "kilang-bata",
          name: "Other",
          currency_code: "idr",
        }
        const taken = await post("/suppliers", body)
        expect([taken.status, taken.data.message]).toEqual([
          422,
          expect.stringContaining("that of Kilang Bata"),
        ])
        const days = await post("/suppliers", {
          ...body,
          code: "weekly",
          mode: "calendar",
        })
        expect([days.status, days.data.message]).toEqual([
          400,
          expect.stringContaining("order_days"),
        ])
      })

      it("change, but not the currency in which their prices are", async () => {
        const changed = await post(`/suppliers/${supplier}`, {
          free_freight: "2000000.50",
          holidays: ["2026-12-25"],
        })
        expect(changed.data.supplier).toMatchObject({
          free_freight_minor: "200000050",
          holidays: ["2026-12-25"],
          minimum_minor: "150000000",
        })
        const refused = await post(`/suppliers/${supplier}`, {
          currency_code: "usd",
        })
        expect([refused.status, refused.data.message]).toEqual([
          400,
          expect.stringContaining("kept in IDR"),
        ])
      })

      it("are removed with what they sell, unless an order is open", async () => {
        const { data } = await post("/suppliers", {
          code: "short-lived",
          name: "Short Lived",
          currency_code: "usd",
        })
        const id = data.supplier.id
        await sells("bowl", { supplier_id: id, cost: "1.25" })
        const { data: made } = await post("/purchase-orders", {
          idempotency_key: newKey(),
          supplier_id: id,
          location_id: store.locations.jakarta,
          lines: [
            {
              inventory_item_id: store.variants.bowl.inventory_item_id,
              ordered: 20,
            },
          ],
        })
        const remove = () =>
          api
            .delete(`${base}/suppliers/${id}`, admin)
            .catch((error: { response: unknown }) => error.response)
        expect((await remove()).data.message).toContain(
          `${made.purchase_order.number} of Short Lived is open`
        )
        await post(`/purchase-orders/${made.purchase_order.id}/cancel`)
        expect((await remove()).status).toBe(200)
        const left = await get(`/supplier-items?supplier_id=${id}`)
        expect(left.count).toBe(0)
        expect(await orderOf(made.purchase_order)).toMatchObject({
          supplier_name: "Short Lived",
          state: "canceled",
          value_minor: "2500",
        })
      })
    })

    describe("what suppliers sell", () => {
      const header =
        "supplier_code,sku,supplier_sku,pack,moq,cost,cost_breaks,stated_days,rank,valid_from,valid_to"

      const importRows = async (...rows: string[]) =>
        (
          await post("/supplier-items/import", {
            file_name: "items.csv",
            content: [header, ...rows].join("\n"),
          })
        ).data

      it("is imported, and each wrong cell is told by line and column", async () => {
        const rows = [
          "kilang-bata,BOWL,KB-BOWL,6,12,9500,100:9000|500:8500.50,7,2,2026-01-01,",
          "nobody,BOWL,X,,,,,,,,",
          "kilang-bata,SAUCER,X,,,,,,,,",
          "kilang-bata,BOWL,,,,,,,,,",
          "kilang-bata,BOWL,X1,0,,,,,,,",
          "kilang-bata,BOWL,X2,,1.5,,,,,,",
          'kilang-bata,BOWL,X3,,,"12,50",,,,,',
          "kilang-bata,BOWL,X4,,,,100=9,,,,",
          "kilang-bata,BOWL,X5,,,,,,,2026-02-30,",
          "kilang-bata,BOWL,X6,,,,,,,2026-02-02,2026-02-01",
          "kilang-bata,BOWL,KB-BOWL,,,,,,,,",
          "kilang-bata,BOWL,X7,1,1",
          "kilang-bata,PLATE,KB-PLATE,,,,,,,,",
        ]
        const answer = await importRows(...rows)
        expect(answer).toMatchObject({ created: 1, changed: 1, unchanged: 0 })
        expect(
          answer.rejects.map((one: { line: number; column: string }) => [
            one.line,
            one.column,
          ])
        ).toEqual([
          [3, "supplier_code"],
          [4, "sku"],
          [5, "supplier_sku"],
          [6, "pack"],
          [7, "moq"],
          [8, "cost"],
          [9, "cost_breaks"],
          [10, "valid_from"],
          [11, "valid_to"],
          [12, "supplier_sku"],
          [13, null],
        ])
        expect(answer.rejects[9].message).toContain("in line 2 already")
        const { supplier_items } = await get("/supplier-items?q=kb-bowl")
        expect(supplier_items).toMatchObject([
          {
            sku: "BOWL",
            supplier_code: "kilang-bata",
            pack: 6,
            moq: 12,
            cost_minor: "950000",
            cost_breaks: [
              { from: 100, cost_minor: "900000" },
              { from: 500, cost_minor: "850050" },
            ],
            valid_from_on: "2026-01-01",
            valid_to_on: null,
          },
        ])
        expect(await importRows(rows[0])).toEqual({
          created: 0,
          changed: 0,
          unchanged: 1,
          rejects: [],
        })
      })

      it("refuses a file without its columns", async () => {
        const { data } = await post("/supplier-items/import", {
          file_name: "items.csv",
          content: "supplier_code,sku\nkilang-bata,CUP",
        })
        expect(data).toMatchObject({
          created: 0,
          rejects: [{ line: 1, column: "supplier_sku" }],
        })
      })

      it("is exported harmless to spreadsheets, and read back the same", async () => {
        await importRows("kilang-bata,BOWL,=1+1,2,4,10,,,9,,")
        const csv: string = await get(
          `/supplier-items/export?supplier_id=${supplier}`
        )
        expect(csv).toContain("kilang-bata,BOWL,'=1+1,2,4,10.00,,,9,,\r\n")
        const { data } = await post("/supplier-items/import", {
          file_name: "items.csv",
          content: csv,
        })
        expect(data).toMatchObject({ created: 0, changed: 0, rejects: [] })
        const { supplier_items } = await get("/supplier-items?q=%3D1")
        const { id } = supplier_items[0]
        const changed = await post(`/supplier-items/${id}`, { cost: "11.5" })
        expect(changed.data.supplier_item).toMatchObject({
          cost_minor: "1150",
          pack: 2,
        })
        await api.delete(`${base}/supplier-items/${id}`, admin)
        expect((await get("/supplier-items?q=%3D1")).count).toBe(0)
      })

      it("knows an SKU of a supplier's item once", async () => {
        const again = await sells("cup")
        expect([again.status, again.data.message]).toEqual([
          422,
          expect.stringContaining("as KB-CUP already"),
        ])
        const dear = await sells("cup", {
          supplier_sku: "KB-C2",
          cost: "1.234",
        })
        expect([dear.status, dear.data.message]).toEqual([
          400,
          expect.stringContaining("more than 2 decimals"),
        ])
      })
    })

    describe("purchase orders", () => {
      it("are numbered without a gap, once per key, also all at once", async () => {
        const before = Number((await draft()).number.slice(-6))
        const body = (key: string) => ({
          idempotency_key: key,
          supplier_id: supplier,
          location_id: store.locations.jakarta,
          lines: [{ inventory_item_id: cup(), ordered: 20 }],
        })
        const wanted = [1, 2, 3, 4, 5, 1, 2, 3].map((n) => `parallel-${n}`)
        const answers = await Promise.all(
          wanted.map((key) => post("/purchase-orders", body(key)))
        )
        const numbers = answers.map(
          ({ data }) => Number(data.purchase_order.number.slice(-6)) - before
        )
        expect([...new Set(numbers)].sort()).toEqual([1, 2, 3, 4, 5])
        expect(numbers.slice(5)).toEqual(numbers.slice(0, 3))
        expect(answers.filter(({ status }) => status === 201)).toHaveLength(5)
        expect(answers[0].data.purchase_order.number).toMatch(
          /^PO-\d{4}-\d{6}$/
        )
      })

      it("take the price of so many units, and one's own", async () => {
        const many = await draft(500)
        expect(many).toMatchObject({
          value_minor: "1000025000",
          lines: [
            { cost_minor: "2000050", supplier_sku: "KB-CUP", sku: "CUP" },
          ],
        })
        expect(many.lines[0].barcodes).toEqual(
          expect.arrayContaining(["CUP", store.variants.cup.barcode])
        )
        const { data } = await post(`/purchase-orders/${many.id}`, {
          note: "Fragile",
          expected_on: "2027-01-15",
          lines: [
            { inventory_item_id: cup(), ordered: 40, cost: "19000" },
            {
              inventory_item_id: store.variants.plate.inventory_item_id,
              ordered: 5,
            },
          ],
        })
        expect(data.purchase_order).toMatchObject({
          note: "Fragile",
          expected_on: "2027-01-15",
          ordered: 45,
          // The cost of a plate is not known, and unknown is not 0.
          value_minor: null,
        })
      })

      it("refuse what the supplier does not sell, and who is not active", async () => {
        const { data } = await post("/suppliers", {
          code: "asleep",
          name: "Asleep",
          currency_code: "idr",
          is_active: false,
        })
        const body = {
          idempotency_key: newKey(),
          supplier_id: data.supplier.id,
          location_id: store.locations.jakarta,
          lines: [{ inventory_item_id: cup(), ordered: 1 }],
        }
        const asleep = await post("/purchase-orders", body)
        expect(asleep.data.message).toContain("is not active")
        await post(`/suppliers/${data.supplier.id}`, { is_active: true })
        const other = await post("/purchase-orders", body)
        expect([other.status, other.data.message]).toEqual([
          400,
          expect.stringContaining("Asleep (asleep) does not sell item"),
        ])
      })

      it("say when goods should come: as the draft, as told, or by lead time", async () => {
        const order = await sent(20)
        const days =
          (Date.parse(order.expected_on ?? "") -
            Date.parse((order.sent_at ?? "").slice(0, 10))) /
          86_400_000
        // Nine days as stated, in the supplier's calendar.
        expect([9, 10]).toContain(days)
        const told = await post(
          `/purchase-orders/${(await draft(20)).id}/send`,
          {
            expected_on: "2027-02-03",
            mail: false,
          }
        )
        expect(told.data.purchase_order.expected_on).toBe("2027-02-03")
        await post(`/purchase-orders/${order.id}/cancel`)
        await post(`/purchase-orders/${told.data.purchase_order.id}/cancel`)
      })

      it("are mailed to their supplier with PDF and CSV, once", async () => {
        const provider = await openMailer(getContainer())
        const order = await draft(30)
        const { data } = await post(`/purchase-orders/${order.id}/send`)
        expect(data.purchase_order.mail).toBe("sent")
        await settlePurchasesWorkflow(getContainer()).run()
        expect(provider).toHaveBeenCalledTimes(1)
        const [, mail] = provider.mock.calls[0] as unknown as [
          unknown,
          {
            to: string
            content: { subject: string }
            attachments: { filename: string; content: string }[]
          },
        ]
        expect([mail.to, mail.content.subject]).toEqual([
          "pesanan@kilang-bata.test",
          `Pesanan pembelian ${order.number}`,
        ])
        const files = mail.attachments.map((file) =>
          Buffer.from(file.content, "base64")
        )
        expect(mail.attachments.map(({ filename }) => filename)).toEqual([
          `${order.number}.pdf`,
          `${order.number}.csv`,
        ])
        expect(textOfPdf(files[0])).toContain("PESANAN PEMBELIAN")
        expect(files[1].toString()).toContain(`${order.number},KB-CUP,CUP,`)
        await post(`/purchase-orders/${order.id}/cancel`)
      })

      it("say so when nobody in the shop mails", async () => {
        const order = await draft(30)
        const { data } = await post(`/purchase-orders/${order.id}/send`)
        expect(data.purchase_order).toMatchObject({
          state: "sent",
          mail: "no_provider",
        })
        await post(`/purchase-orders/${order.id}/cancel`)
      })

      it("print in their supplier's language, as draft and canceled too", async () => {
        const order = await draft(20)
        const print = async () =>
          textOfPdf(
            Buffer.from(
              (
                await api.get(`${base}/purchase-orders/${order.id}/pdf`, {
                  ...admin,
                  responseType: "arraybuffer",
                })
              ).data
            )
          )
        const drawn = await print()
        for (const text of [
          "PESANAN PEMBELIAN",
          order.number,
          "DRAF - belum dipesan",
          "Kilang Bata",
          "KB-CUP",
          "20 pcs",
          "Jakarta",
          "430.000",
        ]) {
          expect(drawn).toContain(text)
        }
        await post(`/suppliers/${supplier}`, { language: "en" })
        await post(`/purchase-orders/${order.id}/cancel`)
        const english = await print()
        expect(english).toContain("PURCHASE ORDER")
        expect(english).toContain("VOID")
        expect(english).not.toContain("DRAFT - not ordered yet")
        await post(`/suppliers/${supplier}`, { language: "id" })
        const csv: string = await get(`/purchase-orders/${order.id}/csv`)
        expect(csv.split("\r\n")[1]).toBe(
          `${order.number},KB-CUP,CUP,${order.lines[0].title},20,21500.00,430000.00,IDR,`
        )
      })

      it("are found by state, supplier, item, text and being late", async () => {
        const order = await sent(20)
        await replenishment().updatePurchaseOrders({
          id: order.id,
          expected_on: "2026-01-02",
        })
        const late = await get("/purchase-orders?late=true&q=bata")
        expect(late.purchase_orders).toMatchObject([
          { id: order.id, is_late: true, open: 20, location_name: "Jakarta" },
        ])
        expect(await replenishment().findLateOrders("2026-01-03")).toEqual([
          expect.objectContaining({ id: order.id, open: 20 }),
        ])
        expect(await replenishment().findLateOrders("2026-01-02")).toEqual([])
        const byItem = `/purchase-orders?inventory_item_id=${cup()}&state=sent`
        const { purchase_orders } = await get(byItem)
        expect(purchase_orders.map(({ id }: Order) => id)).toContain(order.id)
        await post(`/purchase-orders/${order.id}/cancel`)
        expect((await get("/purchase-orders?late=true")).count).toBe(0)
      })
    })

    describe("receiving", () => {
      beforeEach(async () => {
        await inventory().updateInventoryLevels([
          {
            inventory_item_id: cup(),
            location_id: store.locations.jakarta,
            stocked_quantity: 0,
          },
        ])
      })

      const allowing = async (order: Order, percent: number) =>
        replenishment().updatePurchaseLines({
          id: order.lines[0].id,
          tolerance_percent: percent,
        })

      it("takes goods in parts, once per key, and refuses what is over", async () => {
        const told = hearEvents<{ id: string; purchase_order_id: string }>(
          getContainer(),
          orderCycleEvents.stockReceived
        )
        const done = hearEvents(
          getContainer(),
          orderCycleEvents.purchaseOrderReceived
        )
        const order = await sent(100)
        await allowing(order, 5)
        expect(await levelOf()).toEqual([0, 100, 0])
        const key = newKey()
        const first = await receive(order, 55, { damaged: 5, key })
        expect([first.status, first.data.duplicate]).toEqual([201, false])
        expect(await levelOf()).toEqual([55, 40, 0])
        const again = await receive(order, 55, { damaged: 5, key })
        expect([again.status, again.data]).toEqual([
          200,
          { receipt: first.data.receipt, duplicate: true },
        ])
        expect(await levelOf()).toEqual([55, 40, 0])
        const over = await receive(order, 46)
        expect([over.status, over.data.code]).toEqual([400, "OVER_RECEIPT"])
        expect(over.data.message).toContain(
          "105 units may arrive (100 ordered and 5 % more), but with these it would be 106: 60 before and 46 now"
        )
        expect(await levelOf()).toEqual([55, 40, 0])
        expect((await orderOf(order)).lines[0]).toMatchObject({
          open: 40,
          may_come: 45,
        })
        expect((await receive(order, 45)).status).toBe(201)
        expect(await levelOf()).toEqual([100, 0, 0])
        expect(await orderOf(order)).toMatchObject({
          state: "received",
          open: 0,
          received_at: expect.any(String),
          lines: [{ accepted: 100, damaged: 5, may_come: 0 }],
        })
        expect(await receiptsOf(order)).toHaveLength(2)
        await subscribersEnded()
        expect(told.map((one) => one.purchase_order_id)).toEqual([
          order.id,
          order.id,
        ])
        expect(done).toEqual([{ id: order.id }])
      })

      it("tells core's listeners of the level, and the ledger why", async () => {
        const levels = hearEvents(
          getContainer(),
          InventoryLevelWorkflowEvents.UPDATED
        )
        const order = await sent(10)
        await subscribersEnded()
        levels.length = 0
        const { data } = await receive(order, 6)
        await subscribersEnded()
        const level = await inventory().retrieveInventoryLevelByItemAndLocation(
          cup(),
          store.locations.jakarta
        )
        expect(levels).toContainEqual({ id: level.id })
        const changes = await replenishment().listExpectedChanges(
          { cause: data.receipt.id },
          { order: { field: "DESC" } }
        )
        expect(
          changes.map((one) => [one.field, one.kind, Number(one.delta_units)])
        ).toEqual([
          ["stocked", "receipt", 6],
          ["incoming", "incoming", -6],
        ])
        await post(`/purchase-orders/${order.id}/cancel`)
      })

      it("gives arrived units to the order that waits for them", async () => {
        const options = await verification().getOptions()
        jest.spyOn(verification(), "getOptions").mockResolvedValue({
          ...options,
          intake: { ...options.intake, stockPolicy: "FORCE" },
        })
        await setCups(getContainer(), store, { jakarta: 0, surabaya: 0 })
        await api.post(
          "/admin/order-cycle/intake/batches",
          {
            file_name: "waits.csv",
            content: [
              "external_id,channel,placed_at,sku,quantity,unit_price,currency,payment_method,email,name,country,province,city,postal_code,address_1",
              "W-1,Storefront,2026-11-25T01:00:00Z,CUP,4,50000,IDR,cod,c@customer.test,Budi,ID,DKI Jakarta,Jakarta,12110,Jalan 1",
            ].join("\n"),
          },
          admin
        )
        const [waiting] = await eventually(
          () => verification().listBackorders({ state: "waiting" }),
          ({ length }) => length === 1
        )
        const order = await sent(10)
        await receive(order, 6)
        await eventually(
          () => verification().listBackorders({ id: waiting.id }),
          ([backorder]) => backorder.state === "filled"
        )
        expect(await levelOf()).toEqual([6, 4, 4])
      })

      it("lets in more than was ordered where a person says so", async () => {
        const order = await sent(10)
        expect((await receive(order, 11)).data.code).toBe("OVER_RECEIPT")
        const { data } = await receive(order, 14, { accept_over: true })
        expect(data.receipt).toMatchObject({ accept_over: true })
        expect(await levelOf()).toEqual([14, 0, 0])
        expect((await orderOf(order)).state).toBe("received")
      })

      it("says why it cannot be", async () => {
        const order = await draft(10)
        expect((await receive(order, 1)).data.code).toBe("NOT_SENT")
        await send(order)
        const twice = await post(`/purchase-orders/${order.id}/send`)
        expect(twice.data.code).toBe("NOT_DRAFT")
        const changed = await post(`/purchase-orders/${order.id}`, {
          note: "late",
        })
        expect([changed.data.code, changed.data.message]).toEqual([
          "NOT_DRAFT",
          expect.stringContaining(`${order.number} is sent`),
        ])
        const stranger = await post(`/purchase-orders/${order.id}/receive`, {
          idempotency_key: newKey(),
          lines: [{ purchase_line_id: "opol_nobody", accepted: 1 }],
        })
        expect(stranger.data.code).toBe("LINE_UNKNOWN")
        await post(`/purchase-orders/${order.id}/cancel`)
        expect((await receive(order, 1)).data.code).toBe("CLOSED")
        const lost = await post("/receipts/orec_nobody/reverse", {
          idempotency_key: newKey(),
        })
        expect([lost.status, lost.data.code]).toEqual([404, "RECEIPT_UNKNOWN"])
        const nothing = await receive(order, 0)
        expect([nothing.status, nothing.data.message]).toEqual([
          400,
          expect.stringContaining("one unit at least"),
        ])
      })

      it("does not take one key for two orders", async () => {
        const key = newKey()
        const [one, other] = [await sent(10), await sent(10)]
        await receive(one, 10, { key })
        const { status, data } = await receive(other, 10, { key })
        expect([status, data.message]).toEqual([
          400,
          expect.stringContaining("of another purchase order"),
        ])
        expect(await levelOf()).toEqual([10, 10, 0])
        await post(`/purchase-orders/${other.id}/cancel`)
      })

      it("takes a receipt back, once, and the order waits again", async () => {
        const order = await sent(30)
        const { data } = await receive(order, 25, { damaged: 5 })
        expect((await orderOf(order)).state).toBe("received")
        const key = { idempotency_key: newKey() }
        const path = `/receipts/${data.receipt.id}/reverse`
        expect((await post(path, key)).data).toMatchObject({
          duplicate: false,
          receipt: { reversed_by: admin.user_id },
        })
        expect(await levelOf()).toEqual([0, 30, 0])
        expect(await orderOf(order)).toMatchObject({
          state: "sent",
          received_at: null,
        })
        expect((await post(path, key)).data.duplicate).toBe(true)
        expect(await levelOf()).toEqual([0, 30, 0])
        await post(`/purchase-orders/${order.id}/cancel`)
      })

      it("keeps what buyers are promised when a receipt is taken back", async () => {
        const order = await sent(10)
        const { data } = await receive(order, 10)
        const [reservation] = await inventory().createReservationItems([
          {
            inventory_item_id: cup(),
            location_id: store.locations.jakarta,
            quantity: 4,
          },
        ])
        const path = `/receipts/${data.receipt.id}/reverse`
        const refused = await post(path, { idempotency_key: newKey() })
        expect([
          refused.status,
          refused.data.code,
          refused.data.message,
        ]).toEqual([
          400,
          "STOCK_USED",
          expect.stringContaining(
            "10 units of KB-CUP would be taken away, but only 6 are not promised"
          ),
        ])
        expect(await levelOf()).toEqual([10, 0, 4])
        expect((await receiptsOf(order))[0].reversed_at).toBeNull()
        await inventory().deleteReservationItems([reservation.id])
        expect(
          (await post(path, { idempotency_key: newKey() })).data.duplicate
        ).toBe(false)
        expect(await levelOf()).toEqual([0, 10, 0])
        await post(`/purchase-orders/${order.id}/cancel`)
      })

      it("cancels the rest of what has come in part", async () => {
        const order = await sent(50)
        await receive(order, 20)
        const { data } = await post(`/purchase-orders/${order.id}/cancel`, {
          note: "Out of clay",
        })
        expect(data.purchase_order).toMatchObject({
          state: "received",
          note: "Out of clay",
          lines: [{ accepted: 20, canceled: 30, open: 0 }],
        })
        expect(await levelOf()).toEqual([20, 0, 0])
        const again = await post(`/purchase-orders/${order.id}/cancel`)
        expect(again.data.code).toBe("CLOSED")
      })

      it("finds the level again that was deleted while goods were under way", async () => {
        const place = store.locations.surabaya
        const order = await sent(12, place)
        const level = await inventory().retrieveInventoryLevelByItemAndLocation(
          cup(),
          place
        )
        await inventory().deleteInventoryLevels([level.id])
        expect((await receive(order, 5)).status).toBe(201)
        expect(await levelOf(cup(), place)).toEqual([5, 7, 0])
        await post(`/purchase-orders/${order.id}/cancel`)
        expect(await levelOf(cup(), place)).toEqual([5, 0, 0])
      })

      it("sets what is under way, whatever somebody wrote there", async () => {
        const order = await sent(40)
        await inventory().updateInventoryLevels([
          {
            inventory_item_id: cup(),
            location_id: store.locations.jakarta,
            incoming_quantity: 7,
          },
        ])
        await settlePurchasesWorkflow(getContainer()).run()
        expect(await levelOf()).toEqual([0, 40, 0])
        const more = await sent(5)
        expect(await levelOf()).toEqual([0, 45, 0])
        await post(`/purchase-orders/${more.id}/cancel`)
        await post(`/purchase-orders/${order.id}/cancel`)
        expect(await levelOf()).toEqual([0, 0, 0])
      })

      it("tells what was not told, and repeats nothing", async () => {
        const order = await sent(10)
        const { data } = await receive(order, 10)
        const id = data.receipt.id
        await replenishment().updateReceipts({ id, told_at: null })
        const told = hearEvents(getContainer(), orderCycleEvents.stockReceived)
        await settlePurchasesWorkflow(getContainer()).run()
        await settlePurchasesWorkflow(getContainer()).run()
        await subscribersEnded()
        expect(told.map((one) => one.id)).toEqual([id])
        expect(await levelOf()).toEqual([10, 0, 0])
      })

      it("measures lead times in the supplier's calendar, by what counts", async () => {
        const order = await sent(20)
        const { data } = await receive(order, 12)
        await replenishment().updatePurchaseOrders({
          id: order.id,
          sent_at: new Date("2026-11-01T16:30:00Z"),
          expected_on: "2026-11-09",
        })
        await replenishment().updateReceipts({
          id: data.receipt.id,
          received_at: new Date("2026-11-09T17:30:00Z"),
        })
        const { deliveries } = await get(`/suppliers/${supplier}/deliveries`)
        expect(
          deliveries.find(
            (one: { receipt_id: string }) => one.receipt_id === data.receipt.id
          )
        ).toMatchObject({
          number: order.number,
          // Sent on 1 November and here on the 10th, Jakarta's days.
          days: 9,
          accepted: 12,
          on_time: false,
        })
        await post(`/receipts/${data.receipt.id}/reverse`, {
          idempotency_key: newKey(),
        })
        const after = await get(`/suppliers/${supplier}/deliveries`)
        expect(
          after.deliveries.map((one: { receipt_id: string }) => one.receipt_id)
        ).not.toContain(data.receipt.id)
        await post(`/purchase-orders/${order.id}/cancel`)
      })
    })

    describe("many at once", () => {
      it("move each unit once: twenty receipts beside fifty sales", async () => {
        await inventory().updateInventoryLevels([
          {
            inventory_item_id: cup(),
            location_id: store.locations.jakarta,
            stocked_quantity: 100,
          },
        ])
        const orders = await Promise.all([sent(60), sent(60)])
        const receipts = Array.from({ length: 20 }, (_, at) =>
          receive(orders[at % 2], 3, { key: `many-${at}` })
        )
        const repeats = Array.from({ length: 5 }, (_, at) =>
          receive(orders[at % 2], 3, { key: `many-${at}` })
        )
        const sales = Array.from({ length: 50 }, () =>
          sellOneWorkflow(getContainer()).run({
            input: {
              inventory_item_id: cup(),
              location_id: store.locations.jakarta,
            },
          })
        )
        const answers = await Promise.all([...receipts, ...repeats])
        await Promise.all(sales)
        expect(
          answers.filter(({ data }) => data.duplicate === false)
        ).toHaveLength(20)
        expect(await levelOf()).toEqual([110, 60, 0])
        const causes = await replenishment().listExpectedChanges(
          {
            field: "stocked",
            cause: answers.map(({ data }) => data.receipt.id),
          },
          { take: null }
        )
        expect(causes).toHaveLength(20)
        await subscribersEnded()
        await sweepStockWorkflow(getContainer()).run()
        const booked = await entriesOf(cup())
        expect(
          booked.filter(({ kind, cause }) => kind === "receipt" && cause)
        ).toHaveLength(20)
        expect(new Set(booked.map(({ cause }) => cause)).size).toBeGreaterThan(
          20
        )
        expect(sum(booked)).toBe(110)
        await Promise.all(
          orders.map(({ id }) => post(`/purchase-orders/${id}/cancel`))
        )
        expect(await levelOf()).toEqual([110, 0, 0])
      })

      it("book a receipt and its reversal once each", async () => {
        await sells("bowl")
        const bowl = store.variants.bowl.inventory_item_id
        const order = await sent(12, store.locations.jakarta, [
          { inventory_item_id: bowl, ordered: 12 },
        ])
        const { data } = await receive(order, 12)
        await subscribersEnded()
        await post(`/receipts/${data.receipt.id}/reverse`, {
          idempotency_key: newKey(),
        })
        await subscribersEnded()
        await sweepStockWorkflow(getContainer()).run()
        const booked = await entriesOf(bowl)
        expect(
          booked
            .filter(({ kind }) => kind.startsWith("receipt"))
            .map(({ kind, delta_units, cause }) => [
              kind,
              Number(delta_units),
              cause,
            ])
        ).toEqual([
          ["receipt", 12, data.receipt.id],
          ["receipt_reversal", -12, `${data.receipt.id}:reversal`],
        ])
        const incoming = await entriesOf(bowl, "incoming")
        expect([sum(booked), sum(incoming)]).toEqual([20, 12])
        await post(`/purchase-orders/${order.id}/cancel`)
      })

      it("take the last units of an order once", async () => {
        const order = await sent(10)
        const [stocked] = await levelOf()
        const answers = await Promise.all(
          [1, 2, 3, 4].map(() => receive(order, 10))
        )
        expect(answers.map(({ status }) => status).sort()).toEqual([
          201, 400, 400, 400,
        ])
        expect(await levelOf()).toEqual([stocked + 10, 0, 0])
      })
    })
  },
})
