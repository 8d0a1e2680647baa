import { numberField } from "../../verify/fields/number-field"

/** Minutes of a local clock before UTC: Jakarta is 420, New York -300. */
export const offsetField = numberField(-840, 840)
