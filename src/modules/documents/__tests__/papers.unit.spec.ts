import { textOfPdf } from "../../../../integration-tests/fixtures/text-of-pdf"
import { printMoney } from "../render/print-money"
import { renderDocument } from "../render/render-document"
import {
  completeInvoice,
  type InvoiceDraft,
} from "../snapshot/complete-invoice"
import {
  completeReceipt,
  type ReceiptDraft,
} from "../snapshot/complete-receipt"
import type { DocumentFrame } from "../snapshot/document-frame"
import type { DocumentSnapshot } from "../snapshot/document-snapshot"

const frame: DocumentFrame & { number: string } = {
  language: "id",
  number: "INV/2026/11/000123",
  issued_at: "2026-11-30T17:30:00.000Z",
  time_zone: "Asia/Jakarta",
  seller: {
    name: "PT Contoh Niaga",
    address: ["Jl. Melati 1", "Bandung 40115"],
    npwp: "0123456789012345",
    pkp: true,
  },
}

const buyer = { name: "Siti Rahayu", address: ["Jl. Kenanga 7"] }
const order = { display_id: 1001, placed_at: "2026-11-29T10:00:00Z" }
const line = { sku: "KRS-01", title: "Kursi kerja", quantity: 2, unit: "pcs" }

const draft: InvoiceDraft = {
  ...frame,
  type: "invoice",
  buyer,
  order,
  currency_code: "IDR",
  prices_include_tax: false,
  lines: [
    { ...line, unit_price: "600000", discount: "100000", tax: "general" },
    {
      sku: "BKU-09",
      title: "Buku pelajaran",
      quantity: 3,
      unit: "pcs",
      unit_price: "50000",
      discount: "0",
      tax: "exempt",
    },
  ],
  shipping: { title: "JNE REG", amount: "20000", tax: "general" },
}

const invoiceOf = (changes: Partial<InvoiceDraft> = {}) => ({
  ...completeInvoice({ ...draft, ...changes }),
  number: frame.number,
  issued_at: frame.issued_at,
})

const receiptOf = (
  amount: string,
  changes: Partial<ReceiptDraft> & { stamp_serial?: string } = {}
) => ({
  ...completeReceipt({
    ...frame,
    type: "receipt",
    buyer,
    currency_code: "IDR",
    receipt: {
      received_from: "Siti Rahayu",
      amount,
      purpose: "Pembayaran pesanan #1001",
      place: "Bandung",
      method: "Transfer BCA",
      received_at: "2026-11-30T02:58:00Z",
      references: ["1001"],
    },
    ...changes,
  }),
  number: "KW/2026/11/000007",
  issued_at: frame.issued_at,
})

const shipment = {
  code: "P1001-1",
  parcel: "1/2",
  courier: "JNE",
  service: "REG",
  tracking_number: "JT0001234567",
  colli: 1,
  gross_g: 12_400,
}

const snapshots: DocumentSnapshot[] = [
  invoiceOf(),
  receiptOf("5000001"),
  { ...frame, type: "packing_slip", buyer, order, lines: [line], shipment },
  { ...frame, type: "label", buyer, order, shipment },
  {
    ...frame,
    type: "pick_list",
    code: "B-17",
    site: "Gudang Bandung",
    lines: [{ ...line, place: "A-2" }],
  },
  {
    ...frame,
    type: "manifest",
    code: "ohov_1",
    lines: [
      {
        code: "P1001-1",
        tracking_number: "JT0001234567",
        courier: "JNE",
        weight_g: 12_400,
      },
      {
        code: "P1002-1",
        tracking_number: null,
        courier: null,
        weight_g: null,
      },
    ],
  },
]

const textOf = async (
  snapshot: DocumentSnapshot,
  status: "issued" | "void" | "superseded" = "issued"
) => textOfPdf((await renderDocument(snapshot, status)).pdf)

describe.each(snapshots.map((snapshot) => [snapshot.type, snapshot] as const))(
  "%s",
  (_, snapshot) => {
    it("gives the same bytes for the same snapshot", async () => {
      const first = await renderDocument(snapshot, "issued")
      const second = await renderDocument(structuredClone(snapshot), "issued")
      expect(first.pdf.equals(second.pdf)).toBe(true)
      expect(first).toMatchObject({ pages: 1, warnings: [] })
    })

    it("says when it no longer counts", async () => {
      expect(await textOf(snapshot)).not.toMatch(/BATAL|DIGANTI/)
      expect(await textOf(snapshot, "void")).toContain("BATAL")
      expect(await textOf(snapshot, "superseded")).toContain("DIGANTI")
      expect(await textOf({ ...snapshot, language: "en" }, "void")).toContain(
        "VOID"
      )
    })

    it("embeds a font for other alphabets", async () => {
      const seller = { ...snapshot.seller, name: "Łukasz" }
      const { pdf } = await renderDocument({ ...snapshot, seller }, "issued")
      expect(pdf.toString("latin1")).toContain("DejaVuSans")
    })
  }
)

describe("invoice", () => {
  it("prints lines, tax, total and words, and claims no payment", async () => {
    const text = await textOf(invoiceOf())
    for (const words of [
      "FAKTUR PENJUALAN",
      "INV/2026/11/000123",
      "1 Desember 2026 00.30 WIB",
      "NPWP: 0123456789012345",
      "1.100.000",
      "Rp 1.270.000",
      "DPP nilai lain",
      "Rp 1.026.667",
      "Rp 123.200",
      "Rp 1.393.200",
      "satu juta tiga ratus sembilan puluh tiga ribu dua ratus rupiah",
      "bukan faktur pajak",
      "Nomor faktur pajak",
    ]) {
      expect(text).toContain(words)
    }
    expect(text).not.toMatch(/lunas|dibayar|paid/i)
  })

  it("says that prices include tax and prints the base", async () => {
    const text = await textOf(
      invoiceOf({
        prices_include_tax: true,
        shipping: null,
        lines: [
          { ...line, unit_price: "75000", discount: "0", tax: "general" },
        ],
      })
    )
    expect(text).toContain("Harga sudah termasuk PPN.")
    expect(text).toContain("Rp 135.135")
    expect(text).toContain("Rp 14.865")
  })

  it("names neither PPN nor DPP for a seller that is no PKP", async () => {
    const text = await textOf(
      invoiceOf({
        seller: { ...frame.seller, pkp: false },
        prices_include_tax: true,
        shipping: null,
        lines: [{ ...line, unit_price: "75000", discount: "0", tax: "none" }],
      })
    )
    expect(text).toContain("Rp 150.000")
    expect(text).not.toMatch(/PPN|DPP/)
  })

  it("repeats its head on each page and shows rounding", async () => {
    const lines = Array.from({ length: 60 }, () => draft.lines[0])
    const text = await textOf(
      invoiceOf({ lines, charged_tax: "7262201", language: "en" })
    )
    expect(text.match(/INV\/2026\/11\/000123/g)).toHaveLength(2)
    expect(text).toContain("2/2")
    expect(text).toContain("Rounding")
    expect(text.split("\n")).toContain("Rp 1")
  })

  it("refuses a discount above its line", () => {
    expect(() =>
      invoiceOf({
        lines: [{ ...draft.lines[0], discount: "1200001" }],
      })
    ).toThrow("The discount 1200001 of line KRS-01 is more than the line.")
  })
})

describe("receipt", () => {
  it("prints from whom, how much, in words, and a place for the stamp", async () => {
    const text = await textOf(receiptOf("5000001"))
    for (const words of [
      "KWITANSI",
      "KW/2026/11/000007",
      "Siti Rahayu",
      "lima juta satu rupiah",
      "Rp 5.000.001",
      "Pembayaran pesanan #1001",
      "Transfer BCA",
      "Bandung, 1 Desember 2026",
      "Meterai Rp10.000",
    ]) {
      expect(text).toContain(words)
    }
  })

  it("needs no stamp at 5,000,000, nor a box for an electronic one", async () => {
    expect(await textOf(receiptOf("5000000"))).not.toContain("Meterai")
    const text = await textOf(receiptOf("5000001", { stamp_serial: "ZX-0042" }))
    expect(text).toContain("ZX-0042")
    expect(text).not.toContain("Meterai Rp")
  })

  it("is refused for nothing", () => {
    expect(() => receiptOf("0")).toThrow("it is no sum")
  })
})

describe("papers of the warehouse", () => {
  const [, , slip, label, list] = snapshots

  it("print no price", async () => {
    for (const paper of [slip, label, list]) {
      expect(await textOf(paper)).not.toMatch(/Rp|IDR|harga|price|total/i)
    }
  })

  it("say what is in the parcel, where it goes and where it is fetched", async () => {
    expect(await textOf(slip)).toContain("P1001-1")
    expect(await textOf(label)).toContain("JT0001234567")
    const picked = await textOf(list)
    expect(picked).toContain("A-2")
    expect(picked).toContain("Gudang Bandung")
  })

  it("cut an address that no label holds", async () => {
    const address = Array.from({ length: 60 }, (_, row) => `Jalan ${row}`)
    const { pages } = await renderDocument(
      { ...label, buyer: { ...buyer, address } } as DocumentSnapshot,
      "issued"
    )
    expect(pages).toBe(1)
  })
})

describe("money on papers", () => {
  it.each([
    ["1250000", "IDR", "id", "Rp 1.250.000"],
    ["1250000.00", "idr", "en", "Rp 1,250,000"],
    ["12.5", "USD", "en", "USD 12.50"],
    ["1234.50", "usd", "id", "USD 1.234,50"],
    ["-1", "IDR", "id", "Rp -1"],
    ["0.5", "IDR", "id", "Rp 0,5"],
  ] as const)("%s %s (%s)", (amount, currency, language, text) => {
    expect(printMoney(amount, currency, language)).toBe(text)
  })
})
