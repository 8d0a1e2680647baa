export type DocumentStatus = "issued" | "void" | "superseded"
