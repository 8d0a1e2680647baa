/**
 * Spreads a wait by ± 10 %, so that parcels made together are not asked for
 * together (design §4).
 *
 * @param wait in any unit.
 * @param random from 0 to 1, given from outside.
 */
export const jitter = (wait: number, random: number): number =>
  wait * (0.9 + 0.2 * random)
