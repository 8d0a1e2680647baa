import { setTimeout } from "node:timers/promises"
import { gzipSync } from "node:zlib"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { createOrderWorkflow } from "@medusajs/medusa/core-flows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { VERIFICATION_MODULE } from "../../src/modules/verification/module-key"
import type { VerificationModuleService } from "../../src/modules/verification/service"
import type { IntakeBatchDto, IntakeRejectDto } from "../../src/types/intake"
import { planImport } from "../../src/workflows/verification/intake/plan-import"
import { toCreateOrderInput } from "../../src/workflows/verification/intake/to-create-order-input"
import {
  type OpenIntakeBatchInput,
  openIntakeBatchStep,
} from "../../src/workflows/verification/steps/intake/open-intake-batch"
import { importOrdersWorkflow } from "../../src/workflows/verification/workflows/import-orders"
import { resumeIntakeWorkflow } from "../../src/workflows/verification/workflows/resume-intake"
import { SIGNATURE_HEADER } from "../../src/signature/signature-header"
import { signBody } from "../../src/signature/sign-body"
import { createAdminSession } from "../fixtures/admin-session"
import { eventually } from "../fixtures/eventually"
import { type SeededStore, seedStore } from "../fixtures/seed-store"

/** Writes a file's records as a process does that is killed right after. */
const openOnlyWorkflow = createWorkflow(
  "test-open-intake-batch-only",
  (input: WorkflowData<OpenIntakeBatchInput>) =>
    new WorkflowResponse(openIntakeBatchStep(input))
)

const header =
  "external_id,channel,placed_at,sku,quantity,unit_price,currency,email,name," +
  "phone,country,province,city,postal_code,address_1,shipping,discount," +
  "payment_method,paid_amount,taken_by"

type Cells = { id: string; sku?: string; quantity?: number } & Record<
  string,
  string | number | undefined
>

const row = ({ id, sku = "CUP", quantity = 1, ...rest }: Cells) => {
  const cells: Record<string, unknown> = {
    external_id: id,
    channel: "Storefront",
    placed_at: "2026-11-20T09:30:00+07:00",
    sku,
    quantity,
    unit_price: 45_000,
    currency: "IDR",
    email: "siti@customer.test",
    name: "Siti Rahma",
    phone: "+628129999",
    country: "Indonesia",
    province: "Jawa Barat",
    city: "Bandung",
    postal_code: "40111",
    address_1: "Jalan Braga 7",
    shipping: 20_000,
    payment_method: "bank_transfer",
    ...rest,
  }
  return header
    .split(",")
    .map((column) => cells[column] ?? "")
    .join(",")
}

const csv = (...rows: string[]) => [header, ...rows].join("\n")

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let store: SeededStore
    let admin: Awaited<ReturnType<typeof createAdminSession>>
    const path = "/admin/order-cycle/intake/batches"

    beforeAll(async () => {
      store = await seedStore(getContainer())
      admin = await createAdminSession(getContainer())
    })

    const verification = () =>
      getContainer().resolve<VerificationModuleService>(VERIFICATION_MODULE)

    const send = (body: Record<string, unknown>) =>
      api
        .post(path, { file_name: "orders.csv", ...body }, admin)
        .catch((error: { response: unknown }) => error.response)

    const waitUntilDone = async (id: string): Promise<IntakeBatchDto> => {
      for (let tries = 0; tries < 300; tries++) {
        const { data } = await api.get(`${path}/${id}`, admin)
        if (data.batch.state !== "running") {
          return data.batch
        }
        await setTimeout(100)
      }
      throw new Error(`The import ${id} does not end.`)
    }

    const importFile = async (content: string) => {
      const { status, data } = await send({ content })
      expect(status).toBe(202)
      return await waitUntilDone(data.batch.id)
    }

    const rejectsOf = async (id: string): Promise<IntakeRejectDto[]> =>
      (await api.get(`${path}/${id}/rejects`, admin)).data.rejects

    const ordersOf = async (externalId: string) => {
      const { data } = await getContainer()
        .resolve(ContainerRegistrationKeys.QUERY)
        .graph({
          entity: "order",
          fields: [
            "id",
            "status",
            "is_draft_order",
            "email",
            "total",
            "metadata",
            "currency_code",
            "sales_channel_id",
            "items.*",
            "shipping_address.*",
            "shipping_methods.*",
            "payment_collections.amount",
            "payment_collections.captured_amount",
          ],
        })
      return data.filter(
        (order) => order.metadata?.order_cycle_external_id === externalId
      )
    }

    const lineIds = (order: { items?: unknown }) =>
      (order.items as { id: string }[]).map(({ id }) => id)

    const unitsOf = (order: { items?: unknown }) =>
      (order.items as { quantity: unknown }[]).map(({ quantity }) =>
        Number(quantity)
      )

    const timelineOf = async (orderId: string) => {
      const { data } = await api.get(
        `/admin/order-cycle/orders/${orderId}`,
        admin
      )
      return data.order_cycle.timeline as { kind: string; at: string }[]
    }

    const reservedUnits = async (lineIds: string[]) => {
      const reservations = await getContainer()
        .resolve(Modules.INVENTORY)
        .listReservationItems({ line_item_id: lineIds })
      return reservations.reduce(
        (sum, { quantity }) => sum + Number(quantity),
        0
      )
    }

    /** A batch whose orders are written down but not made. */
    const openOnly = async (content: string) => {
      const { result } = await openOnlyWorkflow(getContainer()).run({
        input: {
          file_name: "orders.csv",
          content_base64: Buffer.from(content).toString("base64"),
          channel: null,
          source: "upload",
          actor: "user_test",
        },
      })
      return result.id
    }

    const makeDue = async (batchId: string) => {
      const connection = getContainer().resolve(
        ContainerRegistrationKeys.PG_CONNECTION
      )
      for (const table of ["intake_batch", "intake_record"]) {
        await connection(`verification_${table}`)
          .where(table === "intake_batch" ? "id" : "batch_id", batchId)
          .update({ updated_at: new Date(Date.now() - 120_000) })
      }
    }

    it("reads a channel's files as its profile says", async () => {
      const content = [
        "No Pesanan;Tanggal;Kode;Jumlah;Harga;email;country;city;address_1",
        "W-1;2026-11-20 09:30;CUP;2;45000,0;siti@customer.test;Indonesia;Bandung;Jalan Braga 7",
        "W-2;2026-11-20 09:31;CUP;1;45000.50;siti@customer.test;Indonesia;Bandung;Jalan Braga 7",
      ].join("\n")
      const { status, data } = await send({ content, channel: "warung" })
      expect(status).toBe(202)
      const batch = await waitUntilDone(data.batch.id)
      expect(batch).toMatchObject({ orders_created: 1, rows_rejected: 1 })
      expect(await rejectsOf(batch.id)).toMatchObject([
        { line: 3, code: "PRICE_INVALID", value: "45000.50" },
      ])
      const [order] = await ordersOf("W-1")
      expect(order.currency_code).toBe("idr")
      expect(Number(order.total)).toBe(90_000)
      expect(order.metadata).toMatchObject({
        order_cycle_placed_at: "2026-11-20T02:30:00Z",
      })
    })

    it("keeps every refused row of a file that is one line", async () => {
      const order = (id: string, quantity: number) => ({
        external_id: id,
        channel: "Storefront",
        placed_at: "2026-11-20T09:30:00+07:00",
        currency: "IDR",
        email: "siti@customer.test",
        lines: [
          { sku: "CUP", quantity: 1, unit_price: "45000", title: "\u0000" },
          { sku: "CUP", quantity, unit_price: "45000" },
          { sku: "CUP", quantity, unit_price: "45000" },
        ],
      })
      const { status, data } = await send({
        file_name: "orders.json",
        content: JSON.stringify({
          orders: [order("J-1", -1), order("J-2", -2)],
        }),
      })
      expect(status).toBe(202)
      const batch = await waitUntilDone(data.batch.id)
      expect(batch).toMatchObject({ orders_created: 2, rows_rejected: 4 })
      expect(
        (await rejectsOf(batch.id)).map(({ line, code }) => [line, code])
      ).toEqual(Array.from({ length: 4 }, () => [1, "QUANTITY_NOT_POSITIVE"]))
    })

    it("makes an order through core: priced, shipped, reserved, paid", async () => {
      const batch = await importFile(
        csv(
          row({
            id: "A1",
            quantity: 3,
            paid_amount: 200_000,
            taken_by: "Rina",
          }),
          row({
            id: "A1",
            sku: "BOWL",
            quantity: 2,
            unit_price: 30_000,
            discount: 5_000,
          }),
          row({ id: "A1", quantity: 1 })
        )
      )
      expect(batch).toMatchObject({
        state: "done",
        channel: "Storefront",
        rows_total: 3,
        rows_accepted: 3,
        rows_rejected: 0,
        orders_total: 1,
        orders_created: 1,
        orders_failed: 0,
      })
      const [order, ...others] = await ordersOf("A1")
      expect(others).toEqual([])
      // 4 cups of 45,000, 2 bowls of 30,000, less 5,000, shipping 20,000.
      expect(Number(order.total)).toBe(255_000)
      expect(order).toMatchObject({
        status: "pending",
        is_draft_order: false,
        email: "siti@customer.test",
        currency_code: "idr",
        sales_channel_id: store.sales_channel_id,
        metadata: {
          order_cycle_channel: "Storefront",
          order_cycle_external_id: "A1",
          order_cycle_placed_at: "2026-11-20T02:30:00Z",
          order_cycle_payment_method: "bank_transfer",
          order_cycle_taken_by: "Rina",
        },
        shipping_address: { city: "Bandung", country_code: "id" },
        payment_collections: [{ amount: 200_000, captured_amount: 200_000 }],
      })
      const [shipping] = order.shipping_methods ?? []
      expect(shipping?.shipping_option_id).toBe(store.shipping_option_id)
      expect(Number(shipping?.amount)).toBe(20_000)
      expect(order.items).toHaveLength(3)
      const lines = lineIds(order)
      expect(await reservedUnits(lines)).toBe(6)
      expect(await timelineOf(order.id)).toEqual(
        expect.arrayContaining([
          expect.objectContaining({
            kind: "placed",
            at: "2026-11-20T02:30:00.000Z",
          }),
          expect.objectContaining({ kind: "imported" }),
        ])
      )
    })

    it("finds the same file unchanged, and changes an order to other content", async () => {
      const before = csv(
        row({ id: "B1" }),
        row({ id: "B2", quantity: 2 }),
        row({ id: "B2", sku: "BOWL", quantity: 1, unit_price: 30_000 })
      )
      await importFile(before)
      expect(await importFile(before)).toMatchObject({
        orders_created: 0,
        orders_unchanged: 2,
        orders_updated: 0,
        orders_rejected: 0,
      })
      const [old] = await ordersOf("B2")
      const other = {
        id: "B2",
        shipping: 25_000,
        address_1: "Jalan Asia Afrika 8",
      }
      const after = csv(
        row({ id: "B1" }),
        row({ ...other, quantity: 3, unit_price: 40_000 }),
        row({
          ...other,
          sku: "PLATE",
          quantity: 2,
          unit_price: 75_000,
          discount: 10_000,
        })
      )
      const changed = await importFile(after)
      expect(changed).toMatchObject({
        orders_created: 0,
        orders_unchanged: 1,
        orders_updated: 1,
        orders_rejected: 0,
        orders_failed: 0,
      })
      const [order, ...others] = await ordersOf("B2")
      expect(others).toEqual([])
      expect(order.id).toBe(old.id)
      // 3 cups of 40,000, 2 plates of 75,000, less 10,000, shipping 25,000.
      expect(Number(order.total)).toBe(285_000)
      expect(order.shipping_address?.address_1).toBe("Jalan Asia Afrika 8")
      expect(order.items).toHaveLength(2)
      expect(await reservedUnits(lineIds(order))).toBe(5)
      expect(await reservedUnits(lineIds(old))).toBe(3)
      const kinds = (await timelineOf(order.id)).map(({ kind }) => kind)
      expect(kinds.filter((kind) => kind === "imported")).toHaveLength(2)
      expect(await importFile(after)).toMatchObject({ orders_unchanged: 2 })
    })

    it("changes an order once when two imports of it run at once", async () => {
      await importFile(csv(row({ id: "B3" })))
      const files = [2, 2].map((quantity) =>
        csv(row({ id: "B3", quantity }), row({ id: `B3-${Math.random()}` }))
      )
      const answers = await Promise.all(
        files.map((content) => send({ content }))
      )
      for (const { data } of answers) {
        await waitUntilDone(data.batch.id)
      }
      const [order] = await ordersOf("B3")
      expect(unitsOf(order)).toEqual([2])
      const kinds = (await timelineOf(order.id)).map(({ kind }) => kind)
      expect(kinds.filter((kind) => kind === "imported")).toHaveLength(2)
      const [record] = await verification().listIntakeRecords({
        external_id: "B3",
      })
      expect(record.state).toBe("updated")
    })

    it("counts what an import made, though a later one took it over", async () => {
      const counts = async (id: string) => {
        await verification().closeIntakeBatch(id)
        return await verification().retrieveIntakeBatch(id)
      }
      const counted = (created: number, updated: number, more = {}) => ({
        orders_created: created,
        orders_updated: updated,
        orders_unchanged: 0,
        orders_rejected: 0,
        ...more,
      })
      const first = await importFile(csv(row({ id: "B7" })))
      // Its update waits, as the whole of an import does that is cut off.
      const second = await openOnly(csv(row({ id: "B7", quantity: 2 })))
      expect(await counts(first.id)).toMatchObject(counted(1, 0))
      expect(await counts(second)).toMatchObject(
        counted(0, 0, { state: "running", orders_failed: 1 })
      )
      const third = await importFile(csv(row({ id: "B7", quantity: 3 })))
      expect(third).toMatchObject(counted(0, 1))
      expect(await counts(second)).toMatchObject(
        counted(0, 0, { state: "done", orders_failed: 0, orders_unchanged: 1 })
      )
      await importFile(csv(row({ id: "B7", quantity: 4 })))
      expect(await counts(first.id)).toMatchObject(counted(1, 0))
      expect(await counts(third.id)).toMatchObject(counted(0, 1))
      const [order] = await ordersOf("B7")
      expect(unitsOf(order)).toEqual([4])
    })

    it("leaves a released order as it is, and says so at its row", async () => {
      const paid = { id: "B4", paid_amount: 65_000 }
      const first = csv(row(paid))
      await importFile(first)
      const [order] = await ordersOf("B4")
      await eventually(
        () => verification().listOrderReviews({ order_id: order.id }),
        ([review]) => review?.stage === "released"
      )
      const changed = await importFile(csv(row({ ...paid, quantity: 9 })))
      expect(changed).toMatchObject({
        orders_updated: 0,
        orders_rejected: 1,
        state: "done",
      })
      expect(await rejectsOf(changed.id)).toMatchObject([
        {
          code: "ORDER_CONFLICT",
          line: 2,
          external_id: "B4",
          message: expect.stringContaining("it is released already"),
        },
      ])
      const record = async () =>
        (await verification().listIntakeRecords({ external_id: "B4" }))[0]
      expect(await record()).toMatchObject({ state: "conflict" })
      expect(await importFile(first)).toMatchObject({ orders_unchanged: 1 })
      expect(await record()).toMatchObject({ state: "created" })
      const [kept] = await ordersOf("B4")
      expect(unitsOf(kept)).toEqual([1])
    })

    it("undoes a change for which there is no stock, and one to another country", async () => {
      await importFile(csv(row({ id: "B5" }), row({ id: "B6" })))
      const changed = await importFile(
        csv(
          row({ id: "B5", quantity: 500 }),
          row({ id: "B6", country: "Malaysia" })
        )
      )
      expect(changed).toMatchObject({ orders_updated: 0, orders_rejected: 2 })
      expect(
        (await rejectsOf(changed.id)).map(({ line, code }) => [line, code])
      ).toEqual([
        [2, "INSUFFICIENT_STOCK"],
        [3, "ORDER_CONFLICT"],
      ])
      const [order] = await ordersOf("B5")
      expect(unitsOf(order)).toEqual([1])
      expect(Number(order.total)).toBe(65_000)
      expect(await reservedUnits(lineIds(order))).toBe(1)
    })

    it("takes an order of a channel that forces, and holds what is short", async () => {
      const batch = await importFile(
        csv(row({ id: "B7", channel: "pasar", quantity: 900 }))
      )
      expect(batch).toMatchObject({ orders_created: 1, orders_rejected: 0 })
      const [order] = await ordersOf("B7")
      const [review] = await eventually(
        () => verification().listOrderReviews({ order_id: order.id }),
        ([found]) => found?.stage === "held",
        60
      )
      expect(
        (review.hold_types as unknown as string[]).filter((type) =>
          ["OUT_OF_STOCK", "BACKORDERED"].includes(type)
        )
      ).toHaveLength(1)
    })

    it("reports bad rows by line and keeps the good ones", async () => {
      const batch = await importFile(
        csv(
          row({ id: "C1" }),
          row({ id: "C2", quantity: -1 }),
          row({ id: "C3", sku: "NOBODY" }),
          row({ id: "C4" }),
          row({ id: "C4", sku: "=cmd|x" }),
          row({ id: "C5", unit_price: "1.5" })
        )
      )
      expect(batch).toMatchObject({
        rows_total: 6,
        rows_accepted: 2,
        rows_rejected: 4,
        orders_total: 5,
        orders_created: 2,
        orders_rejected: 3,
      })
      const rejects = await rejectsOf(batch.id)
      expect(rejects.map(({ line, code }) => [line, code])).toEqual([
        [3, "QUANTITY_NOT_POSITIVE"],
        [4, "SKU_UNKNOWN"],
        [6, "SKU_UNKNOWN"],
        [7, "PRICE_PRECISION"],
      ])
      const [order] = await ordersOf("C4")
      expect(order.metadata?.order_cycle_intake_holds).toEqual([
        "INTAKE_INCOMPLETE",
      ])
      const file = await api.get(`${path}/${batch.id}/rejects.csv`, admin)
      expect(file.headers["content-type"]).toContain("text/csv")
      expect(file.data).toContain("orders.csv,6,C4,sku,SKU_UNKNOWN,'=cmd|x,")
    })

    it("refuses an order that stock does not cover, and takes it later", async () => {
      const content = csv(
        row({ id: "D1", sku: "PLATE", quantity: 20 }),
        row({ id: "D1", sku: "PLATE", quantity: 20 })
      )
      const refused = await importFile(content)
      expect(refused).toMatchObject({
        state: "done",
        orders_created: 0,
        orders_rejected: 1,
      })
      expect((await rejectsOf(refused.id))[0]).toMatchObject({
        line: 2,
        code: "INSUFFICIENT_STOCK",
      })
      expect(await ordersOf("D1")).toEqual([])

      await getContainer()
        .resolve(Modules.INVENTORY)
        .updateInventoryLevels([
          {
            inventory_item_id: store.variants.plate.inventory_item_id,
            location_id: store.locations.jakarta,
            stocked_quantity: 60,
          },
        ])
      expect(await importFile(content)).toMatchObject({ orders_created: 1 })
      expect(await ordersOf("D1")).toHaveLength(1)
    })

    it("goes on with an import that was cut off before its first order", async () => {
      const batchId = await openOnly(csv(row({ id: "E1" }), row({ id: "E2" })))
      expect(await ordersOf("E1")).toEqual([])
      await makeDue(batchId)
      await resumeIntakeWorkflow(getContainer()).run()
      expect(await waitUntilDone(batchId)).toMatchObject({ orders_created: 2 })
      expect(await ordersOf("E1")).toHaveLength(1)
      expect(await ordersOf("E2")).toHaveLength(1)
    })

    it("adopts an order whose record was not written any more", async () => {
      const batchId = await openOnly(csv(row({ id: "F1", quantity: 2 })))
      const [record] = await verification().listIntakeRecords({
        external_id: "F1",
      })
      const { intake } = await verification().getOptions()
      const plan = await planImport(getContainer(), record, intake)
      await createOrderWorkflow(getContainer()).run({
        input: toCreateOrderInput(plan),
      })
      expect(await ordersOf("F1")).toMatchObject([{ is_draft_order: true }])

      await importOrdersWorkflow(getContainer()).run({
        input: { batch_id: batchId },
      })
      const orders = await ordersOf("F1")
      expect(orders).toMatchObject([
        { id: plan.order_id, is_draft_order: false, status: "pending" },
      ])
      const lines = lineIds(orders[0])
      expect(await reservedUnits(lines)).toBe(2)
      const [done] = await verification().listIntakeRecords({
        external_id: "F1",
      })
      expect(done).toMatchObject({ state: "created", order_id: plan.order_id })
    })

    it("does nothing twice when only the record was lost", async () => {
      const batch = await importFile(
        csv(row({ id: "K1", quantity: 2, paid_amount: 110_000 }))
      )
      const [order] = await ordersOf("K1")
      const [record] = await verification().listIntakeRecords({
        external_id: "K1",
      })
      await verification().updateIntakeRecords({
        id: record.id,
        state: "pending",
        order_id: null,
      })
      await importOrdersWorkflow(getContainer()).run({
        input: { batch_id: batch.id },
      })
      const orders = await ordersOf("K1")
      expect(orders).toMatchObject([
        {
          id: order.id,
          payment_collections: [{ captured_amount: 110_000 }],
        },
      ])
      expect(await reservedUnits(lineIds(order))).toBe(2)
      expect(
        await verification().retrieveIntakeRecord(record.id)
      ).toMatchObject({ state: "created", order_id: order.id })
    })

    it("makes each order once when a file comes twice at once", async () => {
      const content = csv(row({ id: "G1" }), row({ id: "G2" }))
      const answers = await Promise.all([1, 2, 3].map(() => send({ content })))
      const ids = new Set<string>(answers.map(({ data }) => data.batch.id))
      for (const id of ids) {
        await waitUntilDone(id)
      }
      const batchId = [...ids][0]
      await Promise.all(
        [1, 2].map(() =>
          importOrdersWorkflow(getContainer()).run({
            input: { batch_id: batchId },
          })
        )
      )
      for (const externalId of ["G1", "G2"]) {
        const orders = await ordersOf(externalId)
        expect(orders).toHaveLength(1)
        const kinds = (await timelineOf(orders[0].id)).map(({ kind }) => kind)
        expect(kinds.filter((kind) => kind === "imported")).toHaveLength(1)
        expect(kinds.filter((kind) => kind === "placed")).toHaveLength(1)
      }
    })

    const jsonOrder = (id: string, rest: Record<string, unknown> = {}) => ({
      external_id: id,
      placed_at: "2026-11-20T09:30:00+07:00",
      currency: "IDR",
      email: "budi@customer.test",
      name: "Budi",
      phone: "+628121111",
      country: "ID",
      province: "Jawa Barat",
      city: "Bandung",
      postal_code: "40111",
      address_1: "Jalan Braga 7",
      payment_method: "cod",
      lines: [{ sku: "CUP", quantity: 1, unit_price: 45_000 }],
      ...rest,
    })

    const postHook = (
      body: string,
      {
        secret = "development-only-secret-of-pasar",
        seconds = Math.floor(Date.now() / 1000),
        channel = "pasar",
      } = {}
    ) =>
      api
        .post(`/hooks/order-cycle/intake/${channel}`, body, {
          headers: {
            "content-type": "application/json",
            [SIGNATURE_HEADER]: `t=${seconds},v1=${signBody(
              secret,
              seconds,
              Buffer.from(body)
            ).toString("hex")}`,
          },
          transformRequest: (data: string) => data,
        })
        .catch((error: { response: unknown }) => error.response)

    const countRows = async () =>
      Promise.all([
        verification().listAndCountIntakeBatches({}, { take: 1 }),
        verification().listAndCountIntakeRecords({}, { take: 1 }),
      ]).then(([batches, records]) => [batches[1], records[1]])

    it("takes signed orders of a channel in, and the same body once", async () => {
      const body = JSON.stringify([jsonOrder("M1"), jsonOrder("M2")])
      const first = await postHook(body)
      expect(first.status).toBe(202)
      expect(first.data.batch).toMatchObject({
        channel: "pasar",
        source: "api",
        actor: "channel:pasar",
        orders_total: 2,
      })
      await waitUntilDone(first.data.batch.id)
      const [order] = await ordersOf("M1")
      expect(order.metadata).toMatchObject({ order_cycle_channel: "pasar" })

      const again = await postHook(body, {
        secret: "development-only-secret-before",
      })
      expect(again.status).toBe(202)
      expect(await waitUntilDone(again.data.batch.id)).toMatchObject({
        orders_created: 0,
        orders_unchanged: 2,
        orders_rejected: 0,
      })
      expect(await ordersOf("M1")).toHaveLength(1)
    })

    it("refuses a forged, late, early or unknown hook call, and keeps no row", async () => {
      const body = JSON.stringify([jsonOrder("M3")])
      const now = Math.floor(Date.now() / 1000)
      const before = await countRows()
      const answers = [
        await postHook(body, { secret: "somebody-elses-secret" }),
        await postHook(body, { seconds: now - 310 }),
        await postHook(body, { seconds: now + 310 }),
        await postHook(body, { channel: "warung" }),
        await postHook(body, { channel: "constructor" }),
        await api
          .post("/hooks/order-cycle/intake/pasar", body)
          .catch((error: { response: unknown }) => error.response),
      ]
      expect(answers.map(({ status }) => status)).toEqual(
        Array.from({ length: 6 }, () => 401)
      )
      expect(answers[1].data.message).toContain("its signature is stale")
      expect(await countRows()).toEqual(before)
      const late = await postHook(body, { seconds: now - 290 })
      expect(late.status).toBe(202)
      await waitUntilDone(late.data.batch.id)
    })

    it("lets a channel's secret speak for its own orders only", async () => {
      const before = await countRows()
      const { status, data } = await postHook(
        JSON.stringify([jsonOrder("M4"), jsonOrder("M5", { channel: "web" })])
      )
      expect(status).toBe(400)
      expect(data.message).toContain("The order M5 is of the channel web")
      const broken = await postHook('[{"external_id": "M6"')
      expect(broken.status).toBe(400)
      expect(await countRows()).toEqual(before)
    })

    it("takes orders in as JSON, one or several, exact to the digit", async () => {
      const post = (body: unknown, query = "") =>
        api
          .post(`/admin/order-cycle/intake/orders${query}`, body, admin)
          .catch((error: { response: unknown }) => error.response)
      const dry = await post(jsonOrder("N1"), "?channel=phone&dry_run=true")
      expect(dry.status).toBe(200)
      expect(dry.data.report).toMatchObject({
        dry_run: true,
        orders: { total: 1, accepted: 1 },
      })
      expect(
        await verification().listIntakeRecords({ external_id: "N1" })
      ).toEqual([])

      const one = await post(jsonOrder("N1"), "?channel=phone")
      expect(one.status).toBe(202)
      const many = await post({
        orders: [
          jsonOrder("N2", { channel: "phone" }),
          jsonOrder("N3", { channel: "phone", lines: [] }),
        ],
      })
      expect(await waitUntilDone(one.data.batch.id)).toMatchObject({
        channel: "phone",
        orders_created: 1,
      })
      const batch = await waitUntilDone(many.data.batch.id)
      expect(batch).toMatchObject({ orders_created: 1, rows_rejected: 1 })
      const [order] = await ordersOf("N2")
      expect(order.metadata).toMatchObject({
        order_cycle_channel: "phone",
        order_cycle_taken_by: admin.user_id,
        order_cycle_channel_kind: "phone",
      })
      expect((await post("nonsense")).status).toBe(400)
    })

    it("goes on with an import at a person's word, and says when it is done", async () => {
      const batchId = await openOnly(csv(row({ id: "P1" }), row({ id: "P2" })))
      const resume = () =>
        api
          .post(`${path}/${batchId}/resume`, {}, admin)
          .catch((error: { response: unknown }) => error.response)
      expect((await resume()).status).toBe(202)
      expect(await waitUntilDone(batchId)).toMatchObject({ orders_created: 2 })
      const done = await resume()
      expect(done.status).toBe(400)
      expect(done.data.message).toContain("is done")
      expect(await ordersOf("P1")).toHaveLength(1)
    })

    it("tells in a dry run what would come, and writes nothing", async () => {
      const { status, data } = await send({
        content_base64: gzipSync(
          csv(row({ id: "H1" }), row({ id: "H2", quantity: 0 }))
        ).toString("base64"),
        dry_run: true,
      })
      expect(status).toBe(200)
      expect(data.report).toMatchObject({
        dry_run: true,
        orders: { total: 2, accepted: 1, rejected: 1 },
        rejected_by_reason: { QUANTITY_NOT_POSITIVE: 1 },
        money: [{ currency: "IDR", goods: "4500000", charges: "2000000" }],
      })
      expect(
        await verification().listIntakeRecords({ external_id: "H1" })
      ).toEqual([])
    })

    it("refuses a file that cannot be read with one sentence", async () => {
      const missing = await send({ content: "external_id,sku\n1,CUP\n" })
      expect(missing.status).toBe(400)
      expect(missing.data.message).toMatch(
        /^orders\.csv:1: The header lacks channel, placed_at, quantity/
      )
      const broken = await send({
        content: csv(row({ id: "I1" }), row({ id: "I2", name: '"Siti' })),
      })
      expect(broken.data.message).toMatch(/^orders\.csv:3: A quote/)
      expect(
        await verification().listIntakeRecords({ external_id: "I1" })
      ).toEqual([])
      const neither = await send({})
      expect(neither.status).toBe(400)
      const unknown = await api
        .get(`${path}/oibat_nowhere`, admin)
        .catch((error: { response: unknown }) => error.response)
      expect(unknown.status).toBe(404)
      const list = await api.get(`${path}?state=done&limit=5`, admin)
      expect(list.data).toMatchObject({ offset: 0, limit: 5 })
    })
  },
})
