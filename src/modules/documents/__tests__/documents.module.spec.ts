import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { DateTime } from "luxon"
import { DocumentCounter } from "../models/document-counter"
import { DocumentDelivery } from "../models/document-delivery"
import { LogoFile } from "../models/logo-file"
import { DocumentSeries } from "../models/document-series"
import { OrderDocument } from "../models/order-document"
import { ParcelSscc } from "../models/parcel-sscc"
import { DOCUMENTS_MODULE } from "../module-key"
import type { IssueDeliveryNoteInput } from "../issue/to-delivery-note-input"
import type { IssueInvoiceInput } from "../issue/to-invoice-input"
import type { IssueReceiptInput } from "../issue/to-receipt-input"
import type { DocumentsModuleService } from "../service"
import { isSscc } from "../sscc/is-sscc"

const contents: IssueDeliveryNoteInput["contents"] = {
  language: "id",
  buyer: { name: "Budi", address: ["Jalan Melati 5", "Jakarta"] },
  order: { display_id: 1042, placed_at: "2026-11-24T03:00:00.000Z" },
  lines: [{ sku: "CUP", title: "Cup", quantity: 2, unit: "pcs" }],
  shipment: {
    code: "P1042-1",
    parcel: "1/1",
    courier: "jne",
    service: "REG",
    tracking_number: "JNE-1",
    colli: 1,
    gross_g: 500,
    remaining: [],
  },
}

const noteOf = (parcelId: string): IssueDeliveryNoteInput => ({
  order_id: "order_1",
  parcel_id: parcelId,
  issued_by: "user_1",
  contents,
})

const invoiceOf = (tax: "none" | "general"): IssueInvoiceInput => ({
  order_id: "order_1",
  issued_by: "user_1",
  contents: {
    language: "id",
    buyer: contents.buyer,
    order: contents.order,
    currency_code: "idr",
    prices_include_tax: false,
    lines: [{ ...contents.lines[0], unit_price: "75000", discount: "0", tax }],
    shipping: null,
  },
})

/** Of an order that received and kept Rp10,000,000. */
const receiptOf = (captureId: string, amount: string): IssueReceiptInput => ({
  order_id: "order_1",
  source_id: captureId,
  issued_by: "user_1",
  limit_minor: "1000000000",
  contents: {
    language: "id",
    buyer: contents.buyer,
    currency_code: "idr",
    receipt: {
      received_from: "Budi",
      amount,
      purpose: "Pembayaran pesanan #1042",
      place: null,
      method: null,
      received_at: "2026-11-24T03:00:00.000Z",
      references: ["1042"],
    },
  },
})

const models = [
  DocumentSeries,
  DocumentCounter,
  DocumentDelivery,
  LogoFile,
  OrderDocument,
  ParcelSscc,
]

moduleIntegrationTestRunner<DocumentsModuleService>({
  moduleName: DOCUMENTS_MODULE,
  moduleModels: models,
  moduleOptions: {
    documents: {
      companyPrefix: "8991002",
      verifyUrl: "https://shop.test/check/{token}",
      seller: { name: "Toko", address: ["Jalan Gudang 1"] },
      deliveryNote: { pattern: "SJ/{YYYY}/{N:6}", reset: "year" },
    },
  },
  resolve: "./src/modules/documents",
  pathToMigrations: path.join(__dirname, "../migrations"),
  testSuite: ({ service, MikroOrmWrapper }) => {
    describe("documents", () => {
      const { year } = DateTime.now().setZone("Asia/Jakarta")

      it("numbers 50 notes at once without a gap", async () => {
        await Promise.all(
          Array.from({ length: 50 }, (_, index) =>
            service.issueDeliveryNote(noteOf(`opcl_${index}`))
          )
        )
        const notes = await service.listOrderDocuments(
          {},
          { order: { sequence: "ASC" } }
        )
        expect(notes.map(({ number }) => number)).toEqual(
          Array.from(
            { length: 50 },
            (_, index) => `SJ/${year}/${String(index + 1).padStart(6, "0")}`
          )
        )
      })

      it("gives each parcel one SSCC for good, and none twice", async () => {
        const asked = Array.from({ length: 30 }, (_, at) => `opcl_${at % 10}`)
        const codes = await Promise.all(asked.map((id) => service.giveSscc(id)))
        expect(new Set(codes).size).toBe(10)
        expect(codes.every((code) => code && isSscc(code))).toBe(true)
        expect(codes[0]).toMatch(/^08991002\d{10}$/)
        expect(await service.giveSscc("opcl_3")).toBe(codes[3])
        await expect(
          MikroOrmWrapper.forkManager().execute(
            `update documents_sscc set sscc = '${codes[0]}'`
          )
        ).rejects.toThrow(/unique/)
      })

      it("issues one note per parcel, however often it is asked", async () => {
        const answers = await Promise.all(
          Array.from({ length: 10 }, () =>
            service.issueDeliveryNote(noteOf("opcl_1"))
          )
        )
        await service.issueDeliveryNote(noteOf("opcl_2"))

        expect(answers.filter(({ is_new }) => is_new)).toHaveLength(1)
        expect(new Set(answers.map(({ id }) => id)).size).toBe(1)
        const notes = await service.listOrderDocuments(
          {},
          { order: { sequence: "ASC" } }
        )
        expect(notes.map(({ sequence }) => sequence)).toEqual([1, 2])
      })

      it("keeps what was issued and prints the same bytes", async () => {
        const { id } = await service.issueDeliveryNote(noteOf("opcl_1"))
        const first = await service.renderDocument(id)
        const second = await service.renderDocument(id)

        const { token, snapshot } = await service.retrieveOrderDocument(id)
        expect(token).toMatch(/^[\w-]{22}$/)
        expect(snapshot).toMatchObject({
          verify_url: `https://shop.test/check/${token}`,
        })
        expect(first.number).toBe(`SJ/${year}/000001`)
        expect(first.pdf.equals(second.pdf)).toBe(true)
      })

      it.each([
        `delete from documents_document`,
        `update documents_document set number = 'SJ/1'`,
        `update documents_document set snapshot = '{}'`,
        `update documents_document set issued_at = now()`,
        `update documents_document set source_id = 'opcl_9'`,
        `update documents_document set token = 'guessed'`,
        `update documents_document set deleted_at = now()`,
        `update documents_document set status = 'void'`,
        `update documents_document set status = 'void', void_reason = ' '`,
      ])("refuses: %s", async (statement) => {
        await service.issueDeliveryNote(noteOf("opcl_1"))
        await expect(
          MikroOrmWrapper.forkManager().execute(statement)
        ).rejects.toThrow(/documents_document: /)
      })

      it("makes a note void once, which prints across it", async () => {
        const { id } = await service.issueDeliveryNote(noteOf("opcl_1"))
        const issued = await service.renderDocument(id)
        await service.voidDocument({
          id,
          reason: "Wrong address",
          actor: "user_2",
        })
        const voided = await service.renderDocument(id)
        expect(voided.pdf.length).toBeGreaterThan(issued.pdf.length)
        expect(await service.retrieveOrderDocument(id)).toMatchObject({
          number: `SJ/${year}/000001`,
          status: "void",
          void_reason: "Wrong address",
          ended_by: "user_2",
        })
        await expect(
          service.voidDocument({ id, reason: "Again", actor: "user_2" })
        ).rejects.toThrow("is void and is not made void again")
        await expect(
          MikroOrmWrapper.forkManager().execute(
            `update documents_document set status = 'issued', void_reason = null`
          )
        ).rejects.toThrow(/is void and stays so/)
      })

      it("issues a source's paper again only when asked after a void", async () => {
        const first = await service.issueDeliveryNote(noteOf("opcl_1"))
        await service.voidDocument({ id: first.id, reason: "x", actor: "u" })
        expect(await service.issueDeliveryNote(noteOf("opcl_1"))).toEqual({
          id: first.id,
          is_new: false,
        })
        const second = await service.issueDeliveryNote({
          ...noteOf("opcl_1"),
          again: true,
        })
        expect(second.is_new).toBe(true)
        expect((await service.retrieveOrderDocument(second.id)).number).toBe(
          `SJ/${year}/000002`
        )
      })

      it("puts one paper in another's place, once", async () => {
        const first = await service.issueDeliveryNote(noteOf("opcl_1"))
        const supersedes = { id: first.id, reason: "Address changed" }
        const answers = await Promise.all(
          [1, 2, 3].map(() =>
            service.issueDeliveryNote({ ...noteOf("opcl_1"), supersedes })
          )
        )
        expect(answers.filter(({ is_new }) => is_new)).toHaveLength(1)
        expect(await service.retrieveOrderDocument(first.id)).toMatchObject({
          status: "superseded",
          superseded_by: answers[0].id,
          void_reason: "Address changed",
        })
        await service.voidDocument({
          id: answers[0].id,
          reason: "x",
          actor: "u",
        })
        await expect(
          service.issueDeliveryNote({
            ...noteOf("opcl_1"),
            supersedes: { id: answers[0].id, reason: "y" },
          })
        ).rejects.toThrow("is void and cannot be superseded")
      })

      it("counts an invoice and refuses tax of a seller without PKP", async () => {
        const { id } = await service.issueInvoice(invoiceOf("none"))
        expect(await service.retrieveOrderDocument(id)).toMatchObject({
          number: expect.stringMatching(/^INV\/\d{4}\/\d{2}\/000001$/),
          amount_minor: "15000000",
          currency_code: "idr",
          snapshot: { totals: { total: "150000" } },
        })
        await expect(
          service.issueInvoice({ ...invoiceOf("general"), order_id: "order_2" })
        ).rejects.toThrow("NOT_PKP_BUT_TAXED")
      })

      it("gives receipts for what was received and kept, no more", async () => {
        const first = await service.issueReceipt(receiptOf("capt_1", "5000001"))
        expect(await service.retrieveOrderDocument(first.id)).toMatchObject({
          amount_minor: "500000100",
          stamp_duty: true,
        })
        await expect(
          service.issueReceipt(receiptOf("capt_2", "5000000"))
        ).rejects.toThrow("4999999.00 has no receipt yet")
        const attempts = await Promise.allSettled(
          ["capt_3", "capt_4"].map((id) =>
            service.issueReceipt(receiptOf(id, "4000000"))
          )
        )
        expect(attempts.map(({ status }) => status).sort()).toEqual([
          "fulfilled",
          "rejected",
        ])
        await service.voidDocument({ id: first.id, reason: "x", actor: "u" })
        expect(
          await service.issueReceipt(receiptOf("capt_5", "6000000"))
        ).toMatchObject({ is_new: true })
      })
    })
  },
})

moduleIntegrationTestRunner<DocumentsModuleService>({
  moduleName: DOCUMENTS_MODULE,
  moduleModels: models,
  resolve: "./src/modules/documents",
  pathToMigrations: path.join(__dirname, "../migrations"),
  testSuite: ({ service }) => {
    it("refuses to issue without a seller and writes nothing", async () => {
      await expect(service.issueDeliveryNote(noteOf("opcl_1"))).rejects.toThrow(
        "name no seller"
      )
      expect(await service.listDocumentSeries()).toEqual([])
      expect(await service.giveSscc("opcl_1")).toBeNull()
    })
  },
})
