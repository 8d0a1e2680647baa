/** A town that orders come from; `transit_days` from the nearer warehouse. */
export type Place = {
  city: string
  province: string
  postal_prefix: string
  country: "id" | "sg"
  /** The warehouse that ships there. */
  site: "jakarta" | "surabaya"
  transit_days: number
  weight: number
}

type Row = [string, string, string, Place["site"], number, number]

const towns: Row[] = [
  ["Jakarta Selatan", "DKI Jakarta", "121", "jakarta", 1, 18],
  ["Jakarta Barat", "DKI Jakarta", "114", "jakarta", 1, 12],
  ["Jakarta Timur", "DKI Jakarta", "134", "jakarta", 1, 11],
  ["Depok", "Jawa Barat", "164", "jakarta", 1.2, 7],
  ["Tangerang", "Banten", "151", "jakarta", 1.3, 8],
  ["Bekasi", "Jawa Barat", "171", "jakarta", 1.3, 8],
  ["Bandung", "Jawa Barat", "401", "jakarta", 2, 9],
  ["Semarang", "Jawa Tengah", "501", "surabaya", 2.2, 5],
  ["Yogyakarta", "DI Yogyakarta", "552", "surabaya", 2.2, 5],
  ["Surabaya", "Jawa Timur", "602", "surabaya", 1, 14],
  ["Sidoarjo", "Jawa Timur", "612", "surabaya", 1.2, 5],
  ["Malang", "Jawa Timur", "651", "surabaya", 1.6, 6],
  ["Denpasar", "Bali", "801", "surabaya", 2.6, 6],
  ["Medan", "Sumatera Utara", "201", "jakarta", 4, 5],
  ["Palembang", "Sumatera Selatan", "301", "jakarta", 3.4, 3],
  ["Makassar", "Sulawesi Selatan", "902", "surabaya", 4, 4],
  ["Balikpapan", "Kalimantan Timur", "761", "surabaya", 4, 3],
  ["Jayapura", "Papua", "991", "surabaya", 7, 1],
]

export const places: Place[] = [
  ...towns.map(
    ([city, province, postal_prefix, site, transit_days, weight]): Place => ({
      city,
      province,
      postal_prefix,
      country: "id",
      site,
      transit_days,
      weight,
    })
  ),
  {
    city: "Singapore",
    province: "Singapore",
    postal_prefix: "2380",
    country: "sg",
    site: "jakarta",
    transit_days: 4,
    weight: 6,
  },
]
