import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"

type Middleware = (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) => unknown

/** For `/:id` beside `/import`, whose name the parameter takes for an id. */
export const unlessImport =
  (middleware: Middleware): Middleware =>
  (req, res, next) =>
    req.params.id === "import" ? next() : middleware(req, res, next)
