import { useStationPlace } from "./session/use-station-place"
import { StationSetup } from "./setup/station-setup"
import { StationBench } from "./station-bench"

/** The pack station; a browser that is no bench yet is asked for its name. */
export const StationPage = () => {
  const [place, save] = useStationPlace()
  return place ? (
    <StationBench
      key={`${place.station} ${place.location_id}`}
      place={place}
      rename={() => save(null)}
    />
  ) : (
    <StationSetup save={save} />
  )
}
