import type { z } from "@medusajs/framework/zod"

type Checked = {
  kind: "bank" | "settlement"
  columns: Record<string, unknown>
  footer: { column?: string; value?: string }
  credit_words: string[]
  debit_words: string[]
  row_kind?: string
}

/** Says what a profile lacks before a file is read with it. */
export function checkProfile(
  profile: Checked,
  { addIssue }: Pick<z.RefinementCtx, "addIssue">
): void {
  const say = (path: string[], message: string) =>
    addIssue({ code: "custom", path, message })
  const { columns, footer, kind } = profile
  const has = (name: string) => columns[name] !== undefined
  if (kind === "bank" && !has("amount") && !(has("credit") && has("debit"))) {
    say(["columns"], "Name the column amount, or both credit and debit")
  }
  if (kind === "settlement" && !has("gross") && !has("net")) {
    say(["columns"], "Name the column gross or net, or both")
  }
  if (kind === "settlement" && !has("type") && !profile.row_kind) {
    say(["row_kind"], "Say what a row is, as capture, or name columns.type")
  }
  const { credit_words, debit_words } = profile
  if (has("direction") && !(credit_words.length && debit_words.length)) {
    say(["credit_words"], "Name the words for money in and money out")
  }
  if ((footer.column === undefined) !== (footer.value === undefined)) {
    say(["footer"], "column and value belong together, as AWB and TOTAL")
  }
}
