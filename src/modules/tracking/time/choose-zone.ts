import { cityOfScan } from "./city-of-scan"
import { cityZones, courierZones } from "./zone-tables"

/**
 * The zone in which a courier wrote a time without an offset: the one that
 * somebody configured, else that of the city of the scan (Indonesia has
 * three), else the courier's own, else UTC.
 */
export function chooseZone(scan: {
  /** Of the payload or its account (IANA name). */
  zone: string | null
  courier: string | null
  location: string | null
  text: string | null
}): string {
  if (scan.zone) {
    return scan.zone
  }
  const home = homes.get(scan.courier ?? "")
  if (!home) {
    return "UTC"
  }
  const city = cityOfScan(scan.location, scan.text)
  return (
    (city && cities.find(({ pattern }) => pattern.test(city))?.zone) || home
  )
}

const homes = new Map(
  Object.entries(courierZones).flatMap(([zone, couriers]) =>
    couriers.map((courier) => [courier, zone] as const)
  )
)

const cities = Object.entries(cityZones).map(([zone, names]) => ({
  zone,
  pattern: new RegExp(`(^|\\W)(${names.join("|")})(\\W|$)`),
}))
