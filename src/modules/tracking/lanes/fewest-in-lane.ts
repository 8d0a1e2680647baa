/** Parcels from which a lane's figures are believed. */
export const FEWEST_IN_LANE = 30
