/** Fixed words that several papers have, per language of their snapshot. */
export const paperWords = {
  id: {
    void: "BATAL",
    superseded: "DIGANTI",
    date: "Tanggal",
    order: "Pesanan",
    to: "Kepada",
    sku: "Kode",
    goods: "Nama barang",
    quantity: "Jumlah",
    parcel: "Paket",
    courier: "Kurir",
    tracking: "No. resi",
    colli: "Koli",
    weight: "Berat",
    npwp: "NPWP",
    locale: "id-ID",
  },
  en: {
    void: "VOID",
    superseded: "SUPERSEDED",
    date: "Date",
    order: "Order",
    to: "To",
    sku: "Code",
    goods: "Goods",
    quantity: "Quantity",
    parcel: "Parcel",
    courier: "Courier",
    tracking: "Tracking number",
    colli: "Packages",
    weight: "Weight",
    npwp: "Tax number (NPWP)",
    locale: "en-GB",
  },
} as const

export type PaperWords = (typeof paperWords)[keyof typeof paperWords]
