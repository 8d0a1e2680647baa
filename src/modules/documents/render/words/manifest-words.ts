/** What only a hand-over manifest says. */
export const manifestWords = {
  id: {
    title: "MANIFES SERAH TERIMA",
    parcels: "Jumlah paket",
    weight: "Berat total",
    unweighed: "tanpa berat",
    signatures: ["Diserahkan oleh", "Kurir"],
  },
  en: {
    title: "HAND-OVER MANIFEST",
    parcels: "Parcels",
    weight: "Total weight",
    unweighed: "not weighed",
    signatures: ["Handed over by", "Courier"],
  },
} as const
