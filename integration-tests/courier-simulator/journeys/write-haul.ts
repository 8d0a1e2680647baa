import type { City } from "./city"
import type { JourneyWriter } from "./journey-writer"

/** Hours on the way to an island, besides those inside one's own. */
const HOURS = { java: 0, bali: 12, sulawesi: 24, papua: 60 }

/** From one city's sorting centre to the station that delivers in another. */
export function writeHaul(
  writer: JourneyWriter,
  { origin, destination }: { origin: City; destination: City }
): void {
  const extra =
    origin.island === destination.island
      ? 0
      : HOURS[origin.island] + HOURS[destination.island]
  if (origin.name !== destination.name) {
    writer
      .after(2, 8, "departed", origin)
      .after(6 + extra, 30 + extra * 1.5, "arrived", destination)
  }
  writer.after(2, 6, "at_destination", destination)
}
