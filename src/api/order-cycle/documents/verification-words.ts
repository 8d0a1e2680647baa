/** What the verification page says. */
export const verificationWords = {
  id: {
    title: "Cek dokumen",
    unknown: "Tidak ada dokumen seperti ini.",
    number: "Nomor",
    date: "Tanggal",
    sum: "Jumlah",
    type: {
      invoice: "Faktur penjualan",
      delivery_note: "Surat jalan",
      receipt: "Kwitansi",
    },
    status: {
      issued: "BERLAKU",
      void: "BATAL: dokumen ini tidak berlaku lagi.",
      superseded: "DIGANTI: dokumen lain berlaku sebagai gantinya.",
    },
  },
  en: {
    title: "Document check",
    unknown: "There is no such document.",
    number: "Number",
    date: "Date",
    sum: "Sum",
    type: {
      invoice: "Invoice",
      delivery_note: "Delivery note",
      receipt: "Receipt",
    },
    status: {
      issued: "VALID",
      void: "VOID: this document no longer counts.",
      superseded: "SUPERSEDED: another document counts in its place.",
    },
  },
} as const
