import { useState } from "react"
import type { StationPlace } from "./station-place"

const KEY = "order-cycle-station"

/** The bench's name and place, which its browser keeps. */
export const useStationPlace = () => {
  const [place, setPlace] = useState(read)
  const save = (next: StationPlace | null) => {
    if (next) {
      localStorage.setItem(KEY, JSON.stringify(next))
    }
    setPlace(next)
  }
  return [place, save] as const
}

function read(): StationPlace | null {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? "null")
    return typeof kept?.station === "string" && kept.station
      ? { station: kept.station, location_id: kept.location_id ?? null }
      : null
  } catch {
    // Somebody else wrote there: the bench is asked for its name again.
    return null
  }
}
