import { bcaProfile } from "./bca-profile"
import type { CsvProfile } from "./csv-profile"

/** Profiles by the name that a person gives. */
export const builtInProfiles: Record<string, CsvProfile> = { bca: bcaProfile }
