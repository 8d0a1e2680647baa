/** What a mail with a paper says, in the paper's language. */
export const mailWords = {
  id: {
    invoice: "Faktur penjualan",
    delivery_note: "Surat jalan",
    receipt: "Kwitansi",
    text: "Terlampir dokumen untuk pesanan",
  },
  en: {
    invoice: "Invoice",
    delivery_note: "Delivery note",
    receipt: "Receipt",
    text: "Attached is a document of order",
  },
} as const
