import type { CourierWord } from "./courier-word"

/** A word as one string, by which it is found among those of its courier. */
export const wordKey = ({ code, folded_text }: CourierWord): string =>
  `${code}\u001f${folded_text}`
