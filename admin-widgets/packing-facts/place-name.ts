/** A stock location as people call it, or its id where it is not known. */
export const placeName = (
  places: { id: string; name: string }[],
  id: string
): string => places.find((place) => place.id === id)?.name ?? id
