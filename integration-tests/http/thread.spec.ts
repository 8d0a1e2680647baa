import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { DateTime } from "luxon"
import {
  type GenericParcel,
  signGenericWebhook,
} from "../../src/modules/tracking/signature/sign-generic-webhook"
import type { ExportRunDto } from "../../src/types/analytics"
import type { OrderCyclePanel } from "../../src/types/order-desk"
import type { ItemRow } from "../../src/types/reconciliation/items"
import type { LineRow } from "../../src/types/reconciliation/lines"
import type { Report } from "../../src/types/report"
import { createAdminSession } from "../fixtures/admin-session"
import { bcaStatement } from "../fixtures/bca-statement"
import { eventually } from "../fixtures/eventually"
import { placeOrder } from "../fixtures/place-order"
import { type SeededStore, seedStore } from "../fixtures/seed-store"

const directory = mkdtempSync(path.join(tmpdir(), "order-cycle-thread-"))
process.env.ORDER_CYCLE_WAREHOUSE_DIR = directory
process.env.ORDER_CYCLE_WORKER = "true"

const SECRET = "a secret of the middleman"

const now = DateTime.now().setZone("Asia/Jakarta")

/** What happens to every parcel of this spec, oldest first; UTC. */
const journey = [
  { status: "picked_up", minutes: 50 },
  { status: "out_for_delivery", minutes: 30 },
  { status: "delivered", minutes: 10 },
].map(({ status, minutes }) => ({
  at: now
    .minus({ minutes })
    .startOf("second")
    .toUTC()
    .toISO({ suppressMilliseconds: true }) as string,
  status,
  text: status,
  location: "Bandung",
}))

/** Two cups at Rp 50.000 and shipping, as both orders of this spec cost. */
const TOTAL = 120_000

/** Happens to both orders, and exactly once each. */
const SHARED_KINDS = [
  "released",
  "allocated",
  "pick_started",
  "packed",
  "label_bought",
  "document_issued",
  "handed_over",
  "first_scan",
  "out_for_delivery",
  "delivered",
  "captured",
  "matched",
]

const orderFile = () =>
  [
    "external_id,channel,placed_at,sku,quantity,unit_price,currency,email,name," +
      "phone,country,province,city,postal_code,address_1,shipping,payment_method",
    `TLP-1,Storefront,${now.minus({ hours: 3 }).toISO()},CUP,2,50000,IDR,` +
      "siti@customer.test,Siti Rahma,+628129999,Indonesia,Jawa Barat,Bandung," +
      "40111,Jalan Braga 7,20000,bank_transfer",
  ].join("\n")

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let store: SeededStore
    let admin: Awaited<ReturnType<typeof createAdminSession>>
    let webhook: string
    const base = "/admin/order-cycle"

    beforeAll(async () => {
      store = await seedStore(getContainer())
      admin = await createAdminSession(getContainer())
      const { data } = await api.post(
        `${base}/courier-accounts`,
        { name: "Middleman", couriers: ["jne"], secret: SECRET },
        admin
      )
      webhook = `/hooks/order-cycle/couriers/${data.courier_account.path_token}`
    })
    afterAll(() => rmSync(directory, { recursive: true, force: true }))

    /** @throws Error with the refusal's own sentence. */
    const send = async (route: string, body: unknown) => {
      const { status, data } = await api.post(route, body, {
        ...admin,
        validateStatus: () => true,
      })
      if (status >= 400) {
        throw new Error(`POST ${route} ${status}: ${JSON.stringify(data)}`)
      }
      return data
    }

    const post = (route: string, body: unknown = {}) => send(base + route, body)

    const get = async (route: string) =>
      (await api.get(base + route, admin)).data

    const panelOf = async (orderId: string): Promise<OrderCyclePanel> =>
      (await get(`/orders/${orderId}`)).order_cycle

    const reaches = (orderId: string, stage: string) =>
      eventually(
        () => panelOf(orderId),
        ({ review }) => review?.stage === stage,
        30
      )

    /** How often each kind stands in the order's timeline. */
    const countKinds = (panel: OrderCyclePanel) =>
      panel.timeline.reduce<Record<string, number>>(
        (counts, { kind }) => ({ ...counts, [kind]: (counts[kind] ?? 0) + 1 }),
        {}
      )

    const importOrder = async () => {
      const { batch } = await post("/intake/batches", {
        file_name: "telepon.csv",
        content: orderFile(),
      })
      const done = await eventually(
        async () => (await get(`/intake/batches/${batch.id}`)).batch,
        ({ state }) => state !== "running",
        30
      )
      expect(done).toMatchObject({
        state: "done",
        orders_created: 1,
        orders_rejected: 0,
      })
      const { data: orders } = await getContainer()
        .resolve(ContainerRegistrationKeys.QUERY)
        .graph({ entity: "order", fields: ["id", "display_id", "total"] })
      expect(orders).toHaveLength(1)
      return orders[0].id
    }

    const openItem = async (orderId: string): Promise<ItemRow> => {
      const items: ItemRow[] = await eventually(
        async () =>
          (await get(`/reconciliation/items?order_id=${orderId}&state=open`))
            .items,
        ({ length }) => length > 0
      )
      expect(items).toMatchObject([{ amount_minor: `${TOTAL}00` }])
      return items[0]
    }

    /** The bank's file, imported twice, brings its two lines once. */
    const importStatement = async (text: string) => {
      const { account } = await post("/reconciliation/accounts", {
        code: "bca",
        name: "BCA",
        currency_code: "IDR",
      })
      const file = {
        account_id: account.id,
        file_name: "mutasi.csv",
        content: bcaStatement([
          { amount: TOTAL, text },
          { amount: 12_345, text: "SETORAN TUNAI" },
        ]),
      }
      expect(await post("/reconciliation/files", file)).toMatchObject({
        imports: [{ file: { line_count: 2, lines_added: 2 } }],
      })
      expect(await post("/reconciliation/files", file)).toMatchObject({
        imports: [{ is_duplicate: true }],
      })
      await post("/reconciliation/match")
    }

    const openLines = async (): Promise<LineRow[]> =>
      (await get("/reconciliation/lines?state=open")).lines

    const amountsOf = (lines: LineRow[]) =>
      lines.map(({ amount_minor }) => amount_minor).sort()

    /** The customer transfers with the code: proved without a person. */
    const receiveTransfer = async (orderId: string) => {
      const item = await openItem(orderId)
      expect(item.kind).toBe("expected_transfer")
      await importStatement(`TRSF E-BANKING CR ${item.reference} SITI`)
      expect(amountsOf(await openLines())).toEqual(["1234500"])
    }

    /** The gateway pays out without a code: a person knows whose it is. */
    const receivePayout = async (orderId: string) => {
      const { data } = await getContainer()
        .resolve(ContainerRegistrationKeys.QUERY)
        .graph({
          entity: "order",
          fields: ["payment_collections.payments.id"],
          filters: { id: orderId },
        })
      const payment = data[0].payment_collections?.[0]?.payments?.[0]
      await send(`/admin/payments/${payment?.id}/capture`, {})
      const item = await openItem(orderId)
      expect(item.kind).toBe("capture")
      await importStatement("PENCAIRAN GATEWAY")
      const lines = await openLines()
      expect(amountsOf(lines)).toEqual([`${TOTAL}00`, "1234500"].sort())
      await post("/reconciliation/matches", {
        line_id: lines.find((line) => line.amount_minor === `${TOTAL}00`)?.id,
        items: [{ item_id: item.id }],
      })
    }

    /** Pick, scan, pack, label, delivery note, hand over. */
    const ship = async (orderId: string, trackingNumber: string) => {
      const [task] = await eventually(
        async () => (await get(`/packing/tasks?order_id=${orderId}`)).tasks,
        ({ length }) => length > 0
      )
      expect(task).toMatchObject({ sku: "CUP", quantity: 2 })
      const { parcel } = await post("/packing/parcels", {
        order_id: orderId,
        location_id: task.location_id,
      })
      for (const unit of [1, 2]) {
        const { scan } = await post(`/packing/parcels/${parcel.id}/scans`, {
          client_id: `station-1:${unit}`,
          code: store.variants.cup.barcode,
        })
        expect(scan.result).toBe("ok")
      }
      await post(`/packing/parcels/${parcel.id}/close`, { weight_g: 850 })
      const labelled = await post(`/packing/parcels/${parcel.id}/label`, {
        courier: "jne",
        tracking_number: trackingNumber,
      })
      expect(labelled.parcel.state).toBe("labelled")
      await printNote(orderId)
      const { handovers } = await post("/packing/handovers", {
        parcel_ids: [parcel.id],
      })
      expect(handovers).toMatchObject([{ handed_over: true }])
      return labelled.parcel.fulfillment_id as string
    }

    const printNote = async (orderId: string) => {
      // The job of each fifth minute may have issued a receipt as well.
      const documents = await eventually(
        async () =>
          (await panelOf(orderId)).documents.filter(
            ({ type }) => type !== "receipt"
          ),
        ({ length }) => length > 1
      )
      expect(documents).toMatchObject([
        { type: "delivery_note", status: "issued" },
        { type: "invoice", status: "issued" },
      ])
      const { data, headers } = await api.get(
        `${base}/documents/${documents[0].id}/pdf`,
        { ...admin, responseType: "arraybuffer" }
      )
      expect(headers["content-type"]).toContain("application/pdf")
      expect(Buffer.from(data).subarray(0, 5).toString()).toBe("%PDF-")
    }

    /** The same signed webhook, twenty times at once. */
    const deliver = async (trackingNumber: string, fulfillmentId: string) => {
      let told = 0
      getContainer()
        .resolve(Modules.EVENT_BUS)
        .subscribe("delivery.created", async () => {
          told++
        })
      const parcel: GenericParcel = {
        courier: "jne",
        tracking_number: trackingNumber,
        events: journey,
      }
      const { headers, body } = signGenericWebhook({
        parcels: [parcel],
        secret: SECRET,
        at: new Date(),
      })
      const answers = await Promise.all(
        Array.from({ length: 20 }, () => api.post(webhook, body, { headers }))
      )
      expect(new Set(answers.map(({ data }) => data.payload.id)).size).toBe(1)
      // Core stamps its own clock first; the courier's time follows.
      await eventually(
        () =>
          getContainer()
            .resolve(Modules.FULFILLMENT)
            .retrieveFulfillment(fulfillmentId),
        ({ delivered_at }) =>
          delivered_at !== null &&
          new Date(delivered_at).getTime() === Date.parse(journey[2].at),
        30
      )
      // On Redis the event is told by a queue, after core's row is written.
      await eventually(
        async () => told,
        (times) => times > 0
      )
      expect(told).toBe(1)
    }

    const exportWarehouse = async () => {
      const { export: started } = await post("/exports")
      const run: ExportRunDto = await eventually(
        async () => (await get(`/exports/${started.id}`)).export,
        ({ finished_at }) => finished_at !== null,
        120
      )
      expect(run).toMatchObject({ state: "published", error: null })
      return run
    }

    const report = async (name: string, generation: string) => {
      const day = (days: number) => now.plus({ days }).toISODate()
      const { report: answer, warehouse } = await get(
        `/reports/${name}?from=${day(-7)}&to=${day(1)}`
      )
      expect(warehouse.published.generation).toBe(generation)
      return answer as Report
    }

    const expectReports = async (held: 0 | 1) => {
      const { generation } = await exportWarehouse()
      const published = generation as string
      const sales = await report("sales-by-currency", published)
      expect(sales.rows).toMatchObject([
        { currency_code: "idr", orders: 1, gross_major: "120000.00" },
      ])
      const overview = await report("evaluation-overview", published)
      const kpi = (name: string) =>
        overview.rows.find((row) => row.kpi === name)
      expect(kpi("hold_rate")).toMatchObject({
        numerator: held,
        denominator: 1,
        value: held,
      })
      expect(kpi("touchless")?.denominator).toBe(1)
      const stages = await report("stage-times", published)
      expect(stages.rows.map(({ stage, n }) => [stage, n])).toEqual(
        expect.arrayContaining([
          ["placed_to_verified", 1],
          ["released_to_packed", 1],
          ["packed_to_handed_over", 1],
          ["first_scan_to_delivered", 1],
        ])
      )
      const { rows } = await report("forecast-reorder", published)
      const cups = rows.filter(({ sku }) => sku === "CUP")
      expect(cups).toHaveLength(2)
      const onHand = cups.map((row) => Number(row.on_hand))
      expect(onHand[0] + onHand[1]).toBe(28)
    }

    const expectTimeline = (
      panel: OrderCyclePanel,
      kinds: string[],
      papers: number
    ) => {
      const counts = countKinds(panel)
      for (const kind of kinds) {
        const times = kind === "document_issued" ? papers : 1
        expect({ kind, times: counts[kind] ?? 0 }).toEqual({ kind, times })
      }
      expect(panel.money).toEqual([
        {
          currency_code: "idr",
          due_minor: `${TOTAL}00`,
          charged_minor: `${TOTAL}00`,
          matched_minor: `${TOTAL}00`,
        },
      ])
    }

    const isMatched = ({ money }: OrderCyclePanel) =>
      money[0]?.matched_minor === `${TOTAL}00` &&
      money[0]?.charged_minor === `${TOTAL}00`

    const hasReceipt = (panel: OrderCyclePanel) =>
      isMatched(panel) && countKinds(panel).document_issued === 3

    it("takes an imported order from the file to the reports", async () => {
      const orderId = await importOrder()
      const held = await reaches(orderId, "held")
      expect(held.review?.hold_types).toEqual(["PAYMENT_NONE"])
      await receiveTransfer(orderId)
      await reaches(orderId, "released")
      const fulfillmentId = await ship(orderId, "JNE-TLP-1")
      await deliver("JNE-TLP-1", fulfillmentId)
      const panel = await eventually(() => panelOf(orderId), hasReceipt)
      // The delivery note, the invoice, and the receipt of the transfer.
      expectTimeline(
        panel,
        ["imported", "held", "hold_released", ...SHARED_KINDS],
        3
      )
      await expectReports(1)
    }, 300_000)

    it("takes a customer's order whose money comes after the goods", async () => {
      const { id: orderId } = await placeOrder(api, store, {
        items: [{ variant_id: store.variants.cup.id, quantity: 2 }],
      })
      await reaches(orderId, "released")
      const fulfillmentId = await ship(orderId, "JNE-WEB-1")
      await deliver("JNE-WEB-1", fulfillmentId)
      await receivePayout(orderId)
      const panel = await eventually(() => panelOf(orderId), isMatched)
      // What was captured before its line came gets no receipt by match.
      expectTimeline(panel, ["placed", "verified", ...SHARED_KINDS], 2)
      await expectReports(0)
    }, 300_000)
  },
})
