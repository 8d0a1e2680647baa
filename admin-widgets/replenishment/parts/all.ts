/** As many as a choice offers: far more than one shop has. */
export const ALL = 200
