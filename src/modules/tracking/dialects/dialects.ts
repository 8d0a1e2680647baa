import type { ParseContext } from "./parse-context"
import type { ParsedParcel } from "./parsed-parcel"
import { parseGeneric } from "./generic-dialect"

/** A dialect is pure: a payload in, parcels with mapped events out. */
export type Dialect = (body: string, context: ParseContext) => ParsedParcel[]

/** Dialects by the name that accounts and the command line use. */
export const dialects: Record<string, Dialect> = { generic: parseGeneric }
