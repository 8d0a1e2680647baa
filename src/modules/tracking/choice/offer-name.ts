import type { ChosenOffer } from "../../../types/courier-choice"

/** How sentences call an offer, for example `jne yes`. */
export const offerName = ({ courier, service }: ChosenOffer): string =>
  service === null ? courier : `${courier} ${service}`
