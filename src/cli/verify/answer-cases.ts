import type { CaseFiles, CaseKind } from "./cases/case-kind"
import { BadField } from "./fields/bad-field"
import { objectField } from "./fields/object-field"
import { textField } from "./fields/text-field"

export type CaseAnswer = { id: string; kind: string; output: unknown }

const readCase = objectField({
  id: textField,
  kind: textField,
  input: (value) => value,
})

/**
 * Answers decision cases in their order.
 *
 * @param cases a list of `{ id, kind, input }`; `expected` is ignored.
 * @param kinds those that the command knows, by name.
 * @throws Error with the case's id and the field when one cannot be answered.
 */
export function answerCases(
  cases: unknown,
  kinds: Record<string, CaseKind>,
  files: CaseFiles
): CaseAnswer[] {
  if (!Array.isArray(cases)) {
    throw new Error(
      "The file must hold a list of cases: [{ id, kind, input }, …]."
    )
  }
  return cases.map((one: unknown, index) => {
    try {
      return answerCase(one, kinds, files)
    } catch (error) {
      throw error instanceof BadField
        ? new Error(`case ${nameOf(one, index)}: ${describe(error)}`)
        : error
    }
  })
}

function answerCase(
  one: unknown,
  kinds: Record<string, CaseKind>,
  files: CaseFiles
): CaseAnswer {
  const { id, kind, input } = readCase(withoutExpected(one), "")
  if (!Object.hasOwn(kinds, kind)) {
    throw new BadField(
      "kind",
      `"${kind}" is unknown; known are ${Object.keys(kinds).join(", ")}.`
    )
  }
  return { id, kind, output: kinds[kind](input, files) }
}

function withoutExpected(one: unknown): unknown {
  if (typeof one !== "object" || one === null || Array.isArray(one)) {
    return one
  }
  const { expected: _expected, ...rest } = one as Record<string, unknown>
  return rest
}

function nameOf(one: unknown, index: number): string {
  const id = (one as { id?: unknown } | null)?.id
  return typeof id === "string" ? `"${id}"` : `number ${index + 1}`
}

const describe = ({ field, reason }: BadField) =>
  field ? `field "${field}" ${reason}` : `the input ${reason}`
