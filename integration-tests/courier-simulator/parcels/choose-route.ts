import { cities } from "../journeys/cities"
import type { City } from "../journeys/city"
import type { JourneyKind } from "../journeys/journey-kind"
import type { Random } from "../random/random"
import { BadRequest } from "./bad-request"
import type { NewParcel } from "./new-parcel"

/** Where a parcel starts and where it goes. */
export function chooseRoute(
  asked: NewParcel,
  { kind, courier }: { kind: JourneyKind; courier: string },
  random: Random
): { origin: City; destination: City } {
  // DHL writes no zone: an account's one zone must fit all of its scans.
  const reached =
    courier === "dhl" ? cities.filter(({ offset }) => offset === 7) : cities
  const origin = asked.origin ? cityOf(asked.origin) : random.pick(reached)
  const others = reached.filter((city) => city !== origin)
  const destination = random.pick(others)
  if (asked.destination) {
    return { origin, destination: cityOf(asked.destination) }
  }
  return { origin, destination: kind === "same_city" ? origin : destination }
}

function cityOf(name: string): City {
  const city = cities.find((one) => one.name === name)
  if (!city) {
    throw new BadRequest(
      `No city is called ${name}. Use one of: ${cities.map((one) => one.name).join(", ")}.`
    )
  }
  return city
}
