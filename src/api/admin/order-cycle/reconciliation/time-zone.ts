import { z } from "@medusajs/framework/zod"
import { IANAZone } from "luxon"

export const timeZone = z
  .string()
  .refine(
    (name) => IANAZone.isValidZone(name),
    "is no IANA time zone; write for example Asia/Jakarta"
  )
