/** What only a delivery note says. */
export const deliveryNoteWords = {
  id: {
    title: "SURAT JALAN",
    remaining: "Sisa (belum dikirim)",
    signatures: ["Disiapkan oleh", "Kurir", "Diterima oleh"],
  },
  en: {
    title: "DELIVERY NOTE",
    remaining: "Remaining (not yet shipped)",
    signatures: ["Prepared by", "Courier", "Received by"],
  },
} as const
