import { createHash } from "node:crypto"
import path from "node:path"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { DocumentCounter } from "../models/document-counter"
import { DocumentDelivery } from "../models/document-delivery"
import { LogoFile } from "../models/logo-file"
import { DocumentSeries } from "../models/document-series"
import { OrderDocument } from "../models/order-document"
import { ParcelSscc } from "../models/parcel-sscc"
import { DOCUMENTS_MODULE } from "../module-key"
import { toIssueFrame } from "../issue/to-issue-frame"
import {
  type IssueDeliveryNoteInput,
  toDeliveryNoteInput,
} from "../issue/to-delivery-note-input"
import { readLogo } from "../logo/read-logo"
import { insertDocument } from "../storage/insert-document"
import type { DocumentsModuleService } from "../service"
import { dataUrl, pngFile } from "./logo-files"

const [red, blue] = [pngFile([255, 0, 0]), pngFile([0, 0, 255, 128])]

const noteOf = (parcelId: string): IssueDeliveryNoteInput => ({
  order_id: "order_1",
  parcel_id: parcelId,
  issued_by: "user_1",
  contents: {
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
  },
})

moduleIntegrationTestRunner<DocumentsModuleService>({
  moduleName: DOCUMENTS_MODULE,
  moduleModels: [
    DocumentSeries,
    DocumentCounter,
    DocumentDelivery,
    LogoFile,
    OrderDocument,
    ParcelSscc,
  ],
  moduleOptions: {
    documents: {
      logo: dataUrl(red),
      seller: { name: "Toko", address: ["Jalan Gudang 1"] },
    },
  },
  resolve: "./src/modules/documents",
  pathToMigrations: path.join(__dirname, "../migrations"),
  testSuite: ({ service, MikroOrmWrapper }) => {
    /** As a shop issues it that has another logo by now, or none. */
    const issueWith = async (parcelId: string, bytes: Buffer | null) => {
      const frame = toIssueFrame(await service.getOptions(), "delivery note")
      const logo = bytes && readLogo(dataUrl(bytes))
      return await insertDocument(
        MikroOrmWrapper.forkManager() as SqlEntityManager,
        toDeliveryNoteInput(noteOf(parcelId), frame),
        { verifyUrl: null, logo }
      )
    }
    const pdfOf = async (id: string) => (await service.renderDocument(id)).pdf
    const images = (pdf: Buffer) =>
      pdf.toString("latin1").split("/Subtype /Image").length - 1

    it("prints the same bytes twice, and the old logo after it has changed", async () => {
      const { id } = await service.issueDeliveryNote(noteOf("opcl_1"))
      const before = await pdfOf(id)
      expect(images(before)).toBe(1)
      expect((await pdfOf(id)).equals(before)).toBe(true)
      const { snapshot } = await service.retrieveOrderDocument(id)
      expect(snapshot).toMatchObject({
        logo: createHash("sha256").update(red).digest("hex"),
      })

      const { id: later } = await issueWith("opcl_2", blue)
      expect((await pdfOf(id)).equals(before)).toBe(true)
      const blueNote = await pdfOf(later)
      // The picture, and its mask.
      expect(images(blueNote)).toBe(2)
      expect((await pdfOf(later)).equals(blueNote)).toBe(true)

      const { id: plain } = await issueWith("opcl_3", null)
      expect(images(await pdfOf(plain))).toBe(0)
      expect((await pdfOf(id)).equals(before)).toBe(true)
    })

    it("keeps each logo once, and puts it once into a file of several papers", async () => {
      const issued = await Promise.all(
        ["opcl_1", "opcl_2", "opcl_3"].map((parcel) =>
          service.issueDeliveryNote(noteOf(parcel))
        )
      )
      expect(await service.listLogoFiles({})).toHaveLength(1)
      const { pdf, pages } = await service.renderDocuments(
        issued.map(({ id }) => id)
      )
      expect([pages, images(pdf)]).toEqual([3, 1])
    })

    it("lets nobody change or delete it", async () => {
      await service.issueDeliveryNote(noteOf("opcl_1"))
      for (const sql of [
        "update documents_logo set data = 'AAAA'",
        "delete from documents_logo",
      ]) {
        await expect(
          MikroOrmWrapper.forkManager().execute(sql)
        ).rejects.toThrow(/stands on issued papers/)
      }
    })
  },
})
