import { AS_GIVEN } from "./as-given"

/** Which edges of goods may stand up where they do not say it themselves. */
export const verticalOfRotation = { any: "lwh", flat: "h", none: AS_GIVEN }
