import type { MedusaRequest } from "@medusajs/framework/http"

/** What a browser asks a public page in; Indonesian where it does not say. */
export const languageOf = (req: MedusaRequest): "id" | "en" =>
  req.acceptsLanguages("id", "en") === "en" ? "en" : "id"
