import type { City } from "./city"

/** Where parcels go: three zones, none with summer time. */
export const cities: readonly City[] = [
  { name: "Jakarta", offset: 7, island: "java" },
  { name: "Bandung", offset: 7, island: "java" },
  { name: "Semarang", offset: 7, island: "java" },
  { name: "Yogyakarta", offset: 7, island: "java" },
  { name: "Surabaya", offset: 7, island: "java" },
  { name: "Malang", offset: 7, island: "java" },
  { name: "Denpasar", offset: 8, island: "bali" },
  { name: "Makassar", offset: 8, island: "sulawesi" },
  { name: "Jayapura", offset: 9, island: "papua" },
]
