/**
 * What a buyer's mail says. `{order}` is the order's number, `{date}` the end
 * of the time to pay.
 */
export const instructionWords = {
  id: {
    subject: "Pembayaran pesanan #{order}",
    lead: "Silakan transfer untuk pesanan #{order} sebelum {date}:",
    amount: "Jumlah (tepat sampai angka terakhir)",
    bank: "Bank",
    number: "Nomor rekening",
    name: "Atas nama",
    code: "Berita transfer",
    page: "Petunjuk dan status pembayaran: {url}",
  },
  en: {
    subject: "Payment of order #{order}",
    lead: "Please transfer for order #{order} before {date}:",
    amount: "Amount (exactly, to the last digit)",
    bank: "Bank",
    number: "Account number",
    name: "Account holder",
    code: "Message to the payee",
    page: "Instructions and state of the payment: {url}",
  },
} as const
