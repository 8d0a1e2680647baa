/** What a receipt of an order says, in the customer's language. */
export const receiptPhrases = {
  id: {
    purpose: "Pembayaran pesanan",
    methods: {
      card: "Kartu",
      bank_transfer: "Transfer bank",
      cod: "Bayar di tempat (COD)",
      invoice: "Tagihan",
    } as Record<string, string>,
  },
  en: {
    purpose: "Payment of order",
    methods: {
      card: "Card",
      bank_transfer: "Bank transfer",
      cod: "Cash on delivery",
      invoice: "Invoice",
    } as Record<string, string>,
  },
}
