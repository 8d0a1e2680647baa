/** From when on a line is a bulk order, where nobody says otherwise. */
export const BULK = { min: 24, times: 12 }
