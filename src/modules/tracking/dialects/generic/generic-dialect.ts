import { verifyGenericWebhook } from "../../signature/verify-generic-webhook"
import type { Dialect } from "../dialect"
import { told } from "../told"
import { parseGeneric } from "./parse-generic"

/** Everybody whose courier has no dialect of its own. */
export const genericDialect: Dialect = {
  parse: (body, context) => told(parseGeneric(body, context)),
  trust: "proof",
  verify: verifyGenericWebhook,
}
