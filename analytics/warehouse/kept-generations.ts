/** Readers that began on an older one must be able to finish. */
export const KEPT_GENERATIONS = 3
