import { barcodesOfPdf } from "../../../../integration-tests/fixtures/barcodes-of-pdf"
import { barsOfPdf } from "../../../../integration-tests/fixtures/bars-of-pdf"
import { qrCodesOfPdf } from "../../../../integration-tests/fixtures/qr-codes-of-pdf"
import { textOfPdf } from "../../../../integration-tests/fixtures/text-of-pdf"
import { pickCode } from "../render/pick-code"
import type { PickLine, PickListSnapshot } from "../snapshot/pick-list-snapshot"
import { formatSscc } from "../sscc/format-sscc"
import { renderDocument } from "../render/render-document"
import type { DeliveryNoteSnapshot } from "../snapshot/delivery-note-snapshot"
import type { DocumentFrame } from "../snapshot/document-frame"
import type { DocumentSnapshot } from "../snapshot/document-snapshot"

const frame: DocumentFrame = {
  language: "id",
  issued_at: "2026-11-30T17:30:00.000Z",
  time_zone: "Asia/Jakarta",
  seller: { name: "PT Contoh Niaga", address: ["Jl. Melati 1"], pkp: false },
}

const buyer = { name: "Siti Rahayu", address: ["Jl. Kenanga 7"] }
const order = { display_id: 1001, placed_at: "2026-11-29T10:00:00Z" }
const line = { sku: "KRS-01", title: "Kursi kerja", quantity: 2, unit: "pcs" }

const shipment = {
  code: "P1001-1",
  parcel: "1/2",
  courier: "JNE",
  service: "REG",
  tracking_number: null,
  colli: 1,
  gross_g: 12_400,
}

const pdfOf = async (snapshot: DocumentSnapshot) =>
  (await renderDocument(snapshot, "issued")).pdf

const read = async (snapshot: DocumentSnapshot) =>
  barcodesOfPdf(await pdfOf(snapshot))

const pickList = (lines: PickLine[]): PickListSnapshot => ({
  ...frame,
  type: "pick_list",
  code: "B-17",
  site: "Gudang Bandung",
  lines,
})

/** Millimetres of the narrowest bar; other boxes are drawn as outlines. */
const narrowestOf = (pdf: Buffer) =>
  (Math.min(...barsOfPdf(pdf).flatMap((bars) => bars.map((bar) => bar.width))) *
    25.4) /
  72

const label = (tracking_number: string | null, sscc: string | null = null) =>
  read({
    ...frame,
    type: "label",
    buyer,
    order,
    shipment: { ...shipment, tracking_number, sscc },
  })

describe("Barcodes are read back as they were meant", () => {
  it("of a label: the courier's number, else the parcel's", async () => {
    expect(await label("JT0001234567")).toEqual(["JT0001234567"])
    expect(await label(null)).toEqual(["P1001-1"])
  })

  it("of a label with an SSCC: GS1-128 with AI 00, beside the courier's", async () => {
    const sscc = formatSscc("0614141", 1_234_567_890)
    // `]C1` says that the reader met GS1's sign at the start.
    expect(await label(null, sscc)).toEqual(["]C100106141412345678908"])
    expect(await label("JT0001234567", sscc)).toEqual([
      "JT0001234567",
      "]C100106141412345678908",
    ])
  })

  it("of a delivery note, on each page", async () => {
    const lines = Array.from({ length: 40 }, () => line)
    expect(
      await read({
        ...frame,
        type: "delivery_note",
        number: "SJ/2026/11/000045",
        buyer,
        order,
        lines,
        shipment: { ...shipment, remaining: [] },
      })
    ).toEqual(["P1001-1", "P1001-1"])
  })

  it("of a packing slip", async () => {
    expect(
      await read({
        ...frame,
        type: "packing_slip",
        buyer,
        order,
        lines: [line],
        shipment,
      })
    ).toEqual(["P1001-1"])
  })

  it("of a pick list: the batch, then each line's code, else its SKU", async () => {
    expect(
      await read(
        pickList([
          { ...line, place: "A-2" },
          { ...line, place: "A-10", code: "8991002101104" },
        ])
      )
    ).toEqual(["B-17", "KRS-01", "8991002101104"])
  })

  it("of a long code: in a line of its own, no bar under 0.25 mm", async () => {
    const sku = "ABCDEFGHIJKLMNOPQRSTUVWXYZ1234"
    const pdf = await pdfOf(pickList([{ ...line, sku, place: "A-2" }]))
    expect(barcodesOfPdf(pdf)).toEqual(["B-17", sku])
    expect(narrowestOf(pdf)).toBeGreaterThanOrEqual(0.25)
  })

  it.each([
    ["too long for any line", "X".repeat(60)],
    ["that Code 128 would read back otherwise", "茶-01"],
  ])("of no code %s, which is printed as text", async (_, sku) => {
    const list = pickList([{ ...line, sku, place: "A-2" }])
    expect(await read(list)).toEqual(["B-17"])
    const words = pickCode({ ...line, sku, place: "A-2" })
    expect(words).toMatchObject({ place: "text", barcode: { text: sku } })
  })

  it("of a head whose code takes its whole width, else text alone", async () => {
    const long = "B-2026-11-30-BANDUNG-1"
    expect(await read({ ...pickList([]), code: long })).toEqual([long])
    const longest = `${long}-${long}`
    const pdf = await pdfOf({ ...pickList([]), code: longest })
    expect(barcodesOfPdf(pdf)).toEqual([])
    expect(textOfPdf(pdf)).toContain(longest)
  })

  it("of a QR code by which a paper is verified, on each page", async () => {
    const verify_url =
      "https://api.shop.example/order-cycle/documents/0123456789abcdefABCDEF"
    const note: DeliveryNoteSnapshot = {
      ...frame,
      type: "delivery_note",
      number: "SJ/2026/11/000045",
      buyer,
      order,
      lines: Array.from({ length: 40 }, () => line),
      shipment: { ...shipment, remaining: [] },
      verify_url,
    }
    const pdf = await pdfOf(note)
    expect(qrCodesOfPdf(pdf)).toEqual([verify_url, verify_url])
    expect(barcodesOfPdf(pdf)).toEqual(["P1001-1", "P1001-1"])
    expect(qrCodesOfPdf(await pdfOf({ ...note, verify_url: null }))).toEqual([])
  })
})
