import { chooseZone } from "../time/choose-zone"

/** Any courier whose home is western Indonesia: the city decides. */
const HOME_COURIER = "jne"

/**
 * The zone of the place where a parcel goes.
 *
 * @returns null outside Indonesia: a country may have several.
 */
export const zoneOfDestination = (
  country: string | null,
  city: string | null
): string | null =>
  country === "id"
    ? chooseZone({
        zone: null,
        courier: HOME_COURIER,
        location: city,
        text: null,
      })
    : null
