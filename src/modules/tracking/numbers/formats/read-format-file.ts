import type { CheckRule } from "../check-rule"
import type { NumberFormat } from "../number-format"

type FileFormat = {
  id?: string
  name: string
  regex: string | string[]
  validation?: {
    checksum?: CheckRule
    serial_number_format?: {
      prepend_if?: { matches_regex: string; content: string }
    }
    additional?: { exists?: string[] }
  }
  additional?: FileLookup[]
}

type FileLookup = {
  name: string
  regex_group_name: string
  lookup: { matches?: string; matches_regex?: string }[]
}

const checks: CheckRule["name"][] = [
  "s10",
  "mod7",
  "luhn",
  "mod10",
  "sum_product_with_weightings_and_modulo",
  "mod_37_36",
]

/**
 * Reads a courier's file in the schema of jkeen/tracking_number_data.
 *
 * @throws Error with a sentence when it is no such file.
 */
export function readFormatFile(text: string): NumberFormat[] {
  const file = JSON.parse(text) as {
    courier_code?: string
    tracking_numbers?: FileFormat[]
  }
  if (!file.courier_code || !Array.isArray(file.tracking_numbers)) {
    throw new Error("courier_code and tracking_numbers are expected.")
  }
  const courier = file.courier_code
  return file.tracking_numbers.map((format) => readFormat(format, courier))
}

function readFormat(format: FileFormat, courier: string): NumberFormat {
  const { id, name, regex, validation = {}, additional = [] } = format
  const rule = validation.checksum ?? null
  if (rule && !checks.includes(rule.name)) {
    throw new Error(`${name}: the checksum "${rule.name}" is not known.`)
  }
  const prepend = validation.serial_number_format?.prepend_if
  const source = Array.isArray(regex) ? regex.join("") : regex
  return {
    id: id ?? name,
    name,
    couriers: [courier],
    pattern: new RegExp(`^(?:${source})$`),
    check: rule,
    prefix: prepend
      ? {
          // The schema says when to prepend; we keep when not to.
          unless_already: not(prepend.matches_regex),
          content: prepend.content,
        }
      : null,
    known: (validation.additional?.exists ?? []).map((wanted) =>
      toKnown(additional.find((one) => one.name === wanted))
    ),
  }
}

const not = (source: string) => new RegExp(`^(?!(?:${source}))`)

const toKnown = (lookup: FileLookup | undefined) => ({
  group: lookup?.regex_group_name ?? "",
  isKnown: (value: string) =>
    (lookup?.lookup ?? []).some(({ matches, matches_regex }) =>
      matches === undefined
        ? new RegExp(matches_regex ?? "(?!)").test(value)
        : matches === value
    ),
})
