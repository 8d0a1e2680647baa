/** Fewer parcels than this prove nothing; no rank is given (design §8). */
export const FEWEST_RANKED = 30
