/** What the page with a buyer's payment instructions says. */
export const instructionsPageWords = {
  id: {
    title: "Petunjuk pembayaran",
    unknown: "Tidak ada petunjuk pembayaran seperti ini.",
    state: {
      open: "Menunggu transfer Anda.",
      paid: "Pembayaran sudah kami terima. Terima kasih.",
      expired:
        "Waktu pembayaran sudah lewat. Silakan hubungi toko sebelum transfer.",
      canceled: "Pesanan dibatalkan. Mohon jangan transfer.",
    },
    amount: "Jumlah",
    exact: "Transfer tepat sampai angka terakhir.",
    open: "Masih kurang",
    bank: "Bank",
    number: "Nomor rekening",
    name: "Atas nama",
    code: "Berita transfer",
    until: "Bayar sebelum",
  },
  en: {
    title: "Payment instructions",
    unknown: "There are no such payment instructions.",
    state: {
      open: "We are waiting for your transfer.",
      paid: "Your payment has arrived. Thank you.",
      expired:
        "The time to pay is over. Please ask the shop before you transfer.",
      canceled: "The order was cancelled. Please do not transfer.",
    },
    amount: "Amount",
    exact: "Transfer exactly this, to the last digit.",
    open: "Still open",
    bank: "Bank",
    number: "Account number",
    name: "Account holder",
    code: "Message to the payee",
    until: "Pay before",
  },
} as const
