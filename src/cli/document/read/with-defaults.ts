type Options = {
  language?: "id" | "en"
  time_zone?: string
  status?: "issued" | "void" | "superseded"
}

/** What every paper has when the file does not say it. */
export function withDefaults<Draft extends Options>(draft: Draft) {
  const { status = "issued", ...rest } = draft
  return {
    status,
    frame: {
      ...rest,
      language: draft.language ?? ("id" as const),
      time_zone: draft.time_zone ?? "Asia/Jakarta",
    },
  }
}
