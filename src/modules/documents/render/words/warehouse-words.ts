/** What the papers without a series say: packing slip, pick list, label. */
export const warehouseWords = {
  id: {
    packingSlip: "DAFTAR ISI PAKET",
    pickList: "DAFTAR AMBIL",
    label: "LABEL PENGIRIMAN",
    site: "Lokasi",
    place: "Rak",
    noPlace: "tanpa rak",
    tote: "wadah",
    picked: "Diambil",
    scan: "Pindai",
    from: "Pengirim",
  },
  en: {
    packingSlip: "PACKING SLIP",
    pickList: "PICK LIST",
    label: "SHIPPING LABEL",
    site: "Site",
    place: "Shelf",
    noPlace: "no shelf",
    tote: "tote",
    picked: "Picked",
    scan: "Scan",
    from: "From",
  },
} as const
