/** Fixed words of purchase orders. */
export const purchaseOrderWords = {
  id: {
    title: "PESANAN PEMBELIAN",
    draft: "DRAF - belum dipesan",
    deliverTo: "Kirim ke",
    expected: "Diharapkan",
    supplierSku: "Kode pemasok",
    price: "Harga",
    amount: "Jumlah harga",
    total: "Total",
    currency: "Mata uang",
  },
  en: {
    title: "PURCHASE ORDER",
    draft: "DRAFT - not ordered yet",
    deliverTo: "Deliver to",
    expected: "Expected on",
    supplierSku: "Your code",
    price: "Price",
    amount: "Amount",
    total: "Total",
    currency: "Currency",
  },
} as const
