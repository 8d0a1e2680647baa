import { findPatternProblem } from "../number/find-pattern-problem"
import { formatNumber } from "../number/format-number"
import { numberPeriod } from "../number/number-period"
import { textOfPdf } from "../../../../integration-tests/fixtures/text-of-pdf"
import { isWinAnsi } from "../../../pdf/is-win-ansi"
import { renderDocument } from "../render/render-document"
import type { DeliveryNoteSnapshot } from "../snapshot/delivery-note-snapshot"
import { hashSnapshot } from "../snapshot/hash-snapshot"

const note: DeliveryNoteSnapshot = {
  type: "delivery_note",
  language: "id",
  number: "SJ/2026/11/000045",
  issued_at: "2026-11-30T17:30:00.000Z",
  time_zone: "Asia/Jakarta",
  seller: { name: "PT Contoh Niaga", address: ["Jl. Melati 1"], phone: null },
  buyer: { name: "Siti Rahayu", address: ["Jl. Kenanga 7"], phone: null },
  order: { display_id: 1001, placed_at: "2026-11-29T10:00:00.000Z" },
  lines: [{ sku: "KRS-01", title: "Kursi kerja", quantity: 2, unit: "pcs" }],
  shipment: {
    code: "P1001-1",
    parcel: "1/2",
    courier: "JNE",
    service: "REG",
    tracking_number: "JT0001234567",
    colli: 1,
    gross_g: 12_400,
    remaining: [
      { sku: "BKU-09", title: "Buku pelajaran", quantity: 3, unit: "pcs" },
    ],
  },
}

describe("number patterns", () => {
  const day = { year: 2026, month: 11 }

  it.each([
    ["SJ/{YYYY}/{MM}/{N:6}", "SJ/2026/11/000045"],
    ["{N:3}/SJ/{RM}/{YY}", "045/SJ/XI/26"],
    ["SJ-{N}", "SJ-45"],
  ])("%s", (pattern, number) => {
    expect(formatNumber(pattern, day, 45)).toBe(number)
  })

  it("counts in periods", () => {
    expect(numberPeriod("month", { year: 2026, month: 3 })).toBe("2026-03")
    expect(numberPeriod("year", day)).toBe("2026")
    expect(numberPeriod("none", day)).toBe("all")
  })

  it.each([
    ["SJ/{YYYY}/{MM}", "month", "must hold {N}"],
    ["SJ/{N}/{N:6}", "none", "must hold {N}"],
    ["SJ/{YYYY}/{N}", "month", "must hold {MM}"],
    ["SJ/{MM}/{N}", "year", "must hold {YYYY}"],
    ["SJ/{DD}/{N}", "none", "something else in braces"],
  ] as const)("refuses %s that starts again by %s", (pattern, reset, why) => {
    expect(findPatternProblem(pattern, reset)).toContain(why)
  })

  it("takes sound patterns", () => {
    expect(findPatternProblem("SJ/{YYYY}/{RM}/{N:6}", "month")).toBeNull()
    expect(findPatternProblem("SJ-{N}", "none")).toBeNull()
  })
})

describe("snapshots", () => {
  it("hash the same in any order of keys, and differ by content", () => {
    const turned = Object.fromEntries(Object.entries(note).reverse())
    expect(hashSnapshot(turned)).toBe(hashSnapshot(note))
    expect(hashSnapshot({ ...note, number: "SJ/2" })).not.toBe(
      hashSnapshot(note)
    )
  })
})

describe("delivery note", () => {
  it("gives the same bytes for the same snapshot", async () => {
    const first = await renderDocument(note, "issued")
    const second = await renderDocument({ ...note }, "issued")
    expect(first.pdf.equals(second.pdf)).toBe(true)
    expect(first).toMatchObject({ pages: 1, warnings: [] })
  })

  it("prints what it must, dated in the store's zone, and no price", async () => {
    const text = textOfPdf((await renderDocument(note, "issued")).pdf)
    for (const words of [
      "SURAT JALAN",
      "SJ/2026/11/000045",
      "1 Desember 2026 00.30 WIB",
      "Kursi kerja",
      "2 pcs",
      "Sisa (belum dikirim)",
      "12,4 kg",
      "JT0001234567",
      "1/1",
    ]) {
      expect(text).toContain(words)
    }
    expect(text).not.toMatch(/Rp|IDR|\d{2}[.,]\d{3}|harga|total|price/i)
  })

  it("speaks English", async () => {
    const english = await renderDocument({ ...note, language: "en" }, "issued")
    expect(textOfPdf(english.pdf)).toContain("DELIVERY NOTE")
  })

  it("repeats head and page number on each of two pages", async () => {
    const lines = Array.from({ length: 40 }, () => note.lines[0])
    const { pdf, pages } = await renderDocument({ ...note, lines }, "issued")
    const text = textOfPdf(pdf)
    expect(pages).toBe(2)
    expect(text.match(/SJ\/2026\/11\/000045/g)).toHaveLength(2)
    expect(text).toContain("1/2")
    expect(text).toContain("2/2")
  })

  it("writes BATAL across a void one", async () => {
    const { pdf } = await renderDocument(note, "void")
    expect(textOfPdf(pdf)).toContain("BATAL")
  })

  it("embeds a font for other alphabets and says what no font has", async () => {
    const buyer = { ...note.buyer, name: "Łukasz Ščerba 茶" }
    const { pdf, warnings } = await renderDocument({ ...note, buyer }, "issued")
    expect(pdf.toString("latin1")).toContain("DejaVuSans")
    expect(warnings).toEqual(["These characters could not be printed: 茶"])
  })

  it.each([
    ["Jl. Melati 1 – “A”, €", true],
    ["Łukasz", false],
    ["茶", false],
    ["\n", false],
  ])("knows whether Helvetica can write %j", (text, expected) => {
    expect(isWinAnsi(text)).toBe(expected)
  })
})
