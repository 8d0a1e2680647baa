import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { DateTime } from "luxon"
import { DocumentCounter } from "../models/document-counter"
import { DocumentSeries } from "../models/document-series"
import { OrderDocument } from "../models/order-document"
import { DOCUMENTS_MODULE } from "../module-key"
import type { DocumentsModuleService, IssueDeliveryNoteInput } from "../service"

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

moduleIntegrationTestRunner<DocumentsModuleService>({
  moduleName: DOCUMENTS_MODULE,
  moduleModels: [DocumentSeries, DocumentCounter, OrderDocument],
  moduleOptions: {
    documents: {
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

        expect(first.number).toBe(`SJ/${year}/000001`)
        expect(first.pdf.equals(second.pdf)).toBe(true)
      })

      it.each([
        `delete from documents_document`,
        `update documents_document set number = 'SJ/1'`,
        `update documents_document set snapshot = '{}'`,
        `update documents_document set issued_at = now()`,
        `update documents_document set deleted_at = now()`,
      ])("refuses: %s", async (statement) => {
        await service.issueDeliveryNote(noteOf("opcl_1"))
        await expect(
          MikroOrmWrapper.forkManager().execute(statement)
        ).rejects.toThrow(/documents_document: /)
      })

      it("lets a note be voided, which prints across it", async () => {
        const { id } = await service.issueDeliveryNote(noteOf("opcl_1"))
        const issued = await service.renderDocument(id)
        await service.updateOrderDocuments({
          id,
          status: "void",
          void_reason: "Wrong address",
        })
        const voided = await service.renderDocument(id)
        expect(voided.pdf.length).toBeGreaterThan(issued.pdf.length)
      })
    })
  },
})

moduleIntegrationTestRunner<DocumentsModuleService>({
  moduleName: DOCUMENTS_MODULE,
  moduleModels: [DocumentSeries, DocumentCounter, OrderDocument],
  resolve: "./src/modules/documents",
  pathToMigrations: path.join(__dirname, "../migrations"),
  testSuite: ({ service }) => {
    it("refuses to issue without a seller and writes nothing", async () => {
      await expect(service.issueDeliveryNote(noteOf("opcl_1"))).rejects.toThrow(
        "name no seller"
      )
      expect(await service.listDocumentSeries()).toEqual([])
    })
  },
})
