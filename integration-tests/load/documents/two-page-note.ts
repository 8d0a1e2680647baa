import type { DeliveryNoteSnapshot } from "../../../src/modules/documents/snapshot/delivery-note-snapshot"

const LINES = 40

/**
 * A delivery note of forty lines, which take two pages.
 *
 * @param buyer whose name decides whether Helvetica can write it.
 */
export const twoPageNote = (buyer: string): DeliveryNoteSnapshot => ({
  type: "delivery_note",
  language: "id",
  number: "SJ/2026/11/000045",
  issued_at: "2026-11-30T17:30:00.000Z",
  time_zone: "Asia/Jakarta",
  seller: { name: "PT Contoh Niaga", address: ["Jl. Melati 1", "Bandung"] },
  buyer: { name: buyer, address: ["Jl. Kenanga 7", "Jakarta 10110"] },
  order: { display_id: 1001, placed_at: "2026-11-29T10:00:00Z" },
  lines: Array.from({ length: LINES }, (_, line) => ({
    sku: `KRS-${String(line + 1).padStart(3, "0")}`,
    title: `Kursi kerja nomor ${line + 1}`,
    quantity: line + 1,
    unit: "pcs",
  })),
  shipment: {
    code: "P1001-1",
    parcel: "1/1",
    courier: "JNE",
    service: "REG",
    tracking_number: "JT0001234567",
    colli: 1,
    gross_g: 12_400,
    remaining: [],
  },
})
