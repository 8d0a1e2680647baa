/** What only a receipt says. */
export const receiptWords = {
  id: {
    title: "KWITANSI",
    from: "Sudah terima dari",
    words: "Uang sejumlah",
    purpose: "Untuk pembayaran",
    method: "Cara pembayaran",
    received: "Diterima tanggal",
    references: "Referensi",
    stamp: "Meterai Rp10.000",
    stampSerial: "No. seri e-meterai",
    sign: "Yang menerima",
  },
  en: {
    title: "RECEIPT",
    from: "Received from",
    words: "The sum of",
    purpose: "In payment of",
    method: "Paid by",
    received: "Received on",
    references: "References",
    stamp: "Stamp duty Rp10,000",
    stampSerial: "E-stamp serial",
    sign: "Received by",
  },
} as const
