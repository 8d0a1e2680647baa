/** What loading takes of an export's progress; the rest is for models. */
export const LOAD_FRACTION = 0.8
