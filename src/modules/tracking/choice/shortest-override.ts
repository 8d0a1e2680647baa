/** Characters of the reason for another courier than the cheapest, at least. */
export const SHORTEST_OVERRIDE = 10
