import { readFileSync } from "node:fs"
import path from "node:path"
import { sharedData } from "../../../../integration-tests/fixtures/shared-data"
import { textOfPdf } from "../../../../integration-tests/fixtures/text-of-pdf"
import { runDocument } from "../run-document"

const {
  place: samples,
  isThere,
  suite,
} = sharedData("packing/documents/samples.json")

async function run(content: unknown, out: string | undefined = "papers") {
  const lines: string[] = []
  const errors: string[] = []
  const files: Record<string, Buffer> = {}
  const code = await runDocument(
    { input: "F.json", out, json: true },
    {
      read: () =>
        typeof content === "string" ? content : JSON.stringify(content),
      write: (folder, name, bytes) => {
        files[name] = Buffer.from(bytes)
        return `${folder}/${name}`
      },
      out: (line) => lines.push(line),
      err: (line) => errors.push(line),
    }
  )
  return { code, lines: lines.map((line) => JSON.parse(line)), errors, files }
}

const seller = { name: "PT Contoh", address: ["Jl. Melati 1"] }

const receipt = {
  type: "receipt",
  number: "KW/1",
  issued_at: "2026-11-30T03:00:00Z",
  currency_code: "IDR",
  seller,
  receipt: {
    received_from: "Budi",
    amount: "5000000",
    purpose: "Pesanan #1",
    received_at: "2026-11-30T02:58:00Z",
  },
}

const note = {
  type: "delivery_note",
  number: "SJ/1",
  issued_at: "2026-11-30T03:00:00Z",
  seller,
  buyer: { name: "Siti", address: [] },
  order: { display_id: 7, placed_at: "2026-11-29T10:00:00Z" },
  lines: [{ title: "Kursi", quantity: 2 }],
  shipment: { code: "P7-1" },
}

const invoice = {
  ...note,
  type: "invoice",
  number: "INV/1",
  currency_code: "IDR",
  lines: [
    { title: "Kursi", quantity: 1, unit_price: "12000000", tax: "general" },
  ],
  seller: { ...seller, pkp: true },
  shipment: undefined,
}

suite("samples.json", () => {
  it("gives one line and one file each", async () => {
    const { code, lines, errors, files } = await run(
      isThere ? readFileSync(samples, "utf8") : "[]"
    )
    expect([code, errors]).toEqual([0, []])
    expect(
      lines.map(({ type, number, pages, words, stamp_duty, totals }) => ({
        type,
        number,
        pages,
        words,
        stamp_duty,
        total: totals?.total ?? null,
      }))
    ).toEqual([
      {
        type: "invoice",
        number: "INV/2026/11/000123",
        pages: 1,
        words: "satu juta tiga ratus sembilan puluh tiga ribu dua ratus rupiah",
        stamp_duty: false,
        total: "1393200",
      },
      {
        type: "delivery_note",
        number: "SJ/2026/11/000045",
        pages: 1,
        words: null,
        stamp_duty: false,
        total: null,
      },
      {
        type: "receipt",
        number: "KW/2026/11/000007",
        pages: 1,
        words: "lima juta satu rupiah",
        stamp_duty: true,
        total: null,
      },
    ])
    for (const line of lines) {
      const file = files[path.basename(line.file)]
      expect(file.length).toBe(line.bytes)
      expect(textOfPdf(file)).toContain(line.number)
    }
    expect(textOfPdf(files["SJ-2026-11-000045.pdf"])).toContain("10.00 WITA")
  })
})

describe("order-cycle document", () => {
  it("draws papers without a series, of which some are void", async () => {
    const { code, lines } = await run([
      { ...note, type: "packing_slip", number: null, note: "Terima kasih" },
      { ...note, type: "label", number: null, status: "void" },
      { ...note, type: "pick_list", code: "B-1" },
      note,
      { ...note, status: "void" },
      note,
    ])
    expect(code).toBe(0)
    expect(lines.map(({ file }) => file)).toEqual([
      "papers/packing_slip-P7-1.pdf",
      "papers/label-P7-1-void.pdf",
      "papers/pick_list-B-1.pdf",
      "papers/SJ-1.pdf",
      "papers/SJ-1-void.pdf",
      "papers/SJ-1-6.pdf",
    ])
    expect(lines[3].sha256).toBe(lines[5].sha256)
  })

  it("says what is not printed, and prints no price on a note", async () => {
    const { lines, files } = await run({
      ...note,
      lines: [{ ...note.lines[0], unit_price: "987654" }],
      seller: { ...seller, npwp: "12" },
    })
    expect(lines[0].warnings).toEqual([
      'The field "lines[0].unit_price" is not printed.',
      "The seller's NPWP 12 has not 16 digits (15 before 2024).",
    ])
    expect(textOfPdf(files["SJ-1.pdf"])).not.toMatch(/987|Rp/)
  })

  it.each([
    [{ ...receipt, receipt: null }, '"receipt" is missing.'],
    [{ ...receipt, type: "bill" }, 'field "type" must be one of invoice'],
    [{ ...receipt, time_zone: "Mars" }, 'field "time_zone" must be an IANA'],
    [{ ...receipt, currency_code: "XQX" }, '"currency_code" must be an ISO'],
    [{ ...receipt, seller: { name: " " } }, '"seller.address" is missing.'],
    [
      { ...receipt, receipt: { ...receipt.receipt, amount: "-5" } },
      'field "receipt.amount" must be an amount',
    ],
    [
      { ...receipt, receipt: { ...receipt.receipt, amount: "0" } },
      "it is no sum",
    ],
    [{ ...note, lines: [] }, 'field "lines" must hold at least one entry.'],
    [
      { ...note, lines: [{ title: "A", quantity: 0 }] },
      'field "lines[0].quantity" must be a number above 0',
    ],
    [{ ...invoice, charged_tax: "1320002" }, "TAX_MISMATCH"],
    [{ ...invoice, seller }, "NOT_PKP_BUT_TAXED"],
    ["text", "it must be an object."],
  ])("refuses %#, writes the others", async (bad, why) => {
    const { code, lines, errors } = await run([receipt, bad, note])
    expect(code).toBe(1)
    expect(lines.map(({ number }) => number)).toEqual(["KW/1", "SJ/1"])
    expect(errors).toHaveLength(1)
    expect(errors[0]).toContain("F.json: document [1]: ")
    expect(errors[0]).toContain(why)
  })

  it("refuses a file that is no JSON, and to guess a folder", async () => {
    expect(await run("{")).toMatchObject({
      code: 1,
      errors: [expect.stringContaining("F.json: cannot be read as JSON")],
    })
    expect(await run([note], "")).toMatchObject({ code: 2, lines: [] })
  })
})
