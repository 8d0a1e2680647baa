/** The form of a parcel's next step, as the key F8 presses it. */
export type PressedForm = { press: () => void }
