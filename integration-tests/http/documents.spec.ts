import { createHash } from "node:crypto"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  capturePaymentWorkflow,
  createTaxRegionsWorkflow,
  refundPaymentWorkflow,
} from "@medusajs/medusa/core-flows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { DOCUMENTS_MODULE } from "../../src/modules/documents/module-key"
import type { DocumentsModuleService } from "../../src/modules/documents/service"
import { RECONCILIATION_MODULE } from "../../src/modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../src/modules/reconciliation/service"
import type { DocumentRow } from "../../src/types/document"
import { sweepDocumentsWorkflow } from "../../src/workflows/documents/workflows/sweep-documents"
import { createPickTasksWorkflow } from "../../src/workflows/packing/workflows/create-pick-tasks"
import { createAdminSession } from "../fixtures/admin-session"
import { labelParcel } from "../fixtures/label-parcel"
import { packParcel } from "../fixtures/pack-parcel"
import { pauseSweeps } from "../fixtures/pause-sweeps"
import { placeOrder } from "../fixtures/place-order"
import { queryRows } from "../fixtures/query-rows"
import { releaseOrder, unpaid } from "../fixtures/release-order"
import { type SeededStore, seedStore } from "../fixtures/seed-store"
import { textOfPdf } from "../fixtures/text-of-pdf"
import { postAs } from "../fixtures/post-as"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let store: SeededStore
    let admin: Awaited<ReturnType<typeof createAdminSession>>
    const base = "/admin/order-cycle/documents"

    beforeAll(async () => {
      await pauseSweeps(getContainer())
      store = await seedStore(getContainer())
      admin = await createAdminSession(getContainer())
      await createTaxRegionsWorkflow(getContainer()).run({
        input: [
          {
            country_code: "id",
            provider_id: "tp_system",
            default_tax_rate: { rate: 11, name: "PPN", code: "ppn" },
          },
        ],
      })
    })

    const post = postAs(api, () => admin)

    const issue = (type: string, sourceId: string) =>
      post(base, { type, source_id: sourceId })

    const papers = async (orderId: string, type: string) => {
      const { data } = await api.get(
        `${base}?order_id=${orderId}&type=${type}`,
        admin
      )
      return data.documents as DocumentRow[]
    }

    const textOf = async (id: string) => {
      const answer = await api.get(`${base}/${id}/pdf`, {
        ...admin,
        responseType: "arraybuffer",
      })
      return textOfPdf(Buffer.from(answer.data))
    }

    const sweep = async () => {
      const { result } = await sweepDocumentsWorkflow(getContainer()).run({
        input: { actor: "job:test" },
      })
      return result
    }

    const place = (cups: number, metadata: Record<string, unknown> = unpaid) =>
      placeOrder(api, store, {
        items: [{ variant_id: store.variants.cup.id, quantity: cups }],
        metadata,
      })

    const labelled = async (cups: number) => {
      const order = await place(cups)
      await releaseOrder(getContainer(), order)
      await createPickTasksWorkflow(getContainer()).run({
        input: { order_id: order.id, actor: "system" },
      })
      const parcel = await packParcel(api, admin, order.id)
      await labelParcel(api, admin, parcel.id)
      return order
    }

    const readPayment = async (orderId: string) => {
      const [order] = await queryRows(getContainer(), {
        entity: "order",
        fields: [
          "payment_collections.payments.id",
          "payment_collections.payments.captures.id",
          "payment_collections.payments.captures.amount",
        ],
        filters: { id: orderId },
      })
      return order.payment_collections[0].payments[0] as {
        id: string
        captures: { id: string; amount: number }[]
      }
    }

    const capture = async (orderId: string, amount: number) => {
      const { id, captures: before } = await readPayment(orderId)
      await capturePaymentWorkflow(getContainer()).run({
        input: { payment_id: id, amount },
      })
      const { captures } = await readPayment(orderId)
      const known = new Set(before.map((one) => one.id))
      return captures.find((one) => !known.has(one.id))?.id as string
    }

    const refund = async (orderId: string, amount: number) => {
      const { id } = await readPayment(orderId)
      await refundPaymentWorkflow(getContainer()).run({
        input: { payment_id: id, amount },
      })
    }

    it("gives an order its invoice with the first label, taxed as charged", async () => {
      const order = await labelled(2)
      const [invoice, ...others] = await papers(order.id, "invoice")
      expect(others).toEqual([])
      expect(invoice).toMatchObject({
        source_id: order.id,
        status: "issued",
        amount: "133200.00",
        currency_code: "idr",
        stamp_duty: false,
      })
      expect(invoice.number).toMatch(/^INV\/\d{4}\/\d{2}\/\d{6}$/)
      const text = await textOf(invoice.id)
      for (const words of [
        "FAKTUR PENJUALAN",
        invoice.number,
        "NPWP: 0123456789012345",
        "Rp 110.000",
        "Rp 13.200",
        "Rp 133.200",
        "seratus tiga puluh tiga ribu dua ratus rupiah",
      ]) {
        expect(text).toContain(words)
      }
      expect((await sweep()).ids).toEqual([])
      const events = await queryRows(getContainer(), {
        entity: "timeline_event",
        fields: ["kind", "payload"],
        filters: { order_id: order.id, kind: "document_issued" },
      })
      expect(
        events.map(({ payload }) => (payload as { type: string }).type).sort()
      ).toEqual(["delivery_note", "invoice"])
    })

    it("serves the kept file when a newer version draws otherwise", async () => {
      const order = await place(1)
      const { document } = (await issue("invoice", order.id)).data
      await sweep()
      const documents =
        getContainer().resolve<DocumentsModuleService>(DOCUMENTS_MODULE)
      const { pdf } = await documents.renderDocument(document.id)
      const kept = await documents.retrieveOrderDocument(document.id)
      expect(kept.pdf_sha256).toBe(
        createHash("sha256").update(pdf).digest("hex")
      )
      const database = getContainer().resolve(
        ContainerRegistrationKeys.PG_CONNECTION
      )
      const renderings = jest.spyOn(documents, "renderDocument")
      // An update of the plugin leaves old renderers behind; the database
      // lets nobody write them.
      await database.raw("alter table documents_document disable trigger user")
      await database("documents_document")
        .where({ id: document.id })
        .update({ renderer: "invoice/0" })
      await database.raw("alter table documents_document enable trigger user")
      const answer = await api.get(`${base}/${document.id}/pdf`, {
        ...admin,
        responseType: "arraybuffer",
      })
      expect(pdf.equals(Buffer.from(answer.data))).toBe(true)
      expect(renderings).not.toHaveBeenCalled()
      renderings.mockRestore()
    })

    it("issues one invoice however many ask", async () => {
      const order = await place(1)
      const answers = await Promise.all(
        Array.from({ length: 6 }, () => issue("invoice", order.id))
      )
      expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(200))
      expect(
        new Set(answers.map(({ data }) => data.document.number)).size
      ).toBe(1)
    })

    it("makes a paper void for a reason, keeps its number and issues anew", async () => {
      const order = await place(1)
      const { document } = (await issue("invoice", order.id)).data
      expect((await post(`${base}/${document.id}/void`)).status).toBe(400)
      const voided = await post(`${base}/${document.id}/void`, {
        reason: "Wrong buyer",
      })
      expect(voided.data.document).toMatchObject({
        number: document.number,
        status: "void",
        void_reason: "Wrong buyer",
      })
      expect(voided.data.document.ended_at).toBeTruthy()
      expect(await textOf(document.id)).toContain("BATAL")
      const again = await post(`${base}/${document.id}/void`, {
        reason: "Wrong buyer",
      })
      expect(again.status).toBe(400)
      expect(again.data.message).toContain("is not made void again")
      await sweep()
      expect(await papers(order.id, "invoice")).toHaveLength(1)
      const next = await issue("invoice", order.id)
      expect(next.data.document.number > document.number).toBe(true)
      const kinds = await queryRows(getContainer(), {
        entity: "timeline_event",
        fields: ["kind"],
        filters: { order_id: order.id, kind: "document_voided" },
      })
      expect(kinds).toHaveLength(1)
    })

    it("puts a delivery note in another's place, once", async () => {
      const order = await labelled(1)
      const [note] = await papers(order.id, "delivery_note")
      const replace = () =>
        post(`${base}/${note.id}/supersede`, { reason: "Address changed" })
      const first = await replace()
      expect(first.status).toBe(200)
      const second = await replace()
      expect(second.data.document.id).toBe(first.data.document.id)
      const { data } = await api.get(`${base}/${note.id}`, admin)
      expect(data.document).toMatchObject({
        status: "superseded",
        superseded_by: first.data.document.id,
      })
      expect(await textOf(note.id)).toContain("DIGANTI")
      expect(await papers(order.id, "delivery_note")).toHaveLength(2)
    })

    it("gives receipts for money that was received and kept, no more", async () => {
      const order = await place(2)
      const first = await capture(order.id, 60_000)
      await sweep()
      expect(await papers(order.id, "receipt")).toMatchObject([
        { source_id: first, amount: "60000.00", stamp_duty: false },
      ])
      const second = await capture(order.id, 50_000)
      await refund(order.id, 30_000)
      await sweep()
      const [latest] = await papers(order.id, "receipt")
      expect(latest).toMatchObject({ source_id: second, amount: "20000.00" })
      expect(await textOf(latest.id)).toContain("dua puluh ribu rupiah")
      await refund(order.id, 10_000)
      const third = await capture(order.id, 10_000)
      const refused = await issue("receipt", third)
      expect(refused.status).toBe(400)
      expect(refused.data.message).toContain("has no receipt to get")
      expect((await sweep()).failures).toEqual([])
      expect(await papers(order.id, "receipt")).toHaveLength(2)
    })

    it("gives no receipt for cash on delivery before it is remitted", async () => {
      const order = await place(1, { order_cycle_payment_method: "cod" })
      const id = await capture(order.id, 70_000)
      await sweep()
      const refused = await issue("receipt", id)
      expect(refused.status).toBe(400)
      expect(refused.data.message).toContain("remittance is not matched yet")
      await getContainer()
        .resolve<ReconciliationModuleService>(RECONCILIATION_MODULE)
        .createPlatformItems({
          provider_refs: [],
          kind: "cod_due",
          entity_id: order.id,
          order_id: order.id,
          amount_minor: "7770000",
          currency_code: "idr",
          opened_at: new Date(),
          state: "matched",
        })
      await sweep()
      expect(await papers(order.id, "receipt")).toMatchObject([
        { source_id: id, amount: "70000.00" },
      ])
    })

    it.each([
      ["bill", "order_1", 400],
      ["receipt", "capt_nobody", 404],
      ["invoice", "order_nobody", 404],
      ["delivery_note", "opcl_nobody", 404],
    ])("refuses a %s of %s", async (type, sourceId, status) => {
      expect((await issue(type, sourceId)).status).toBe(status)
    })
  },
})
