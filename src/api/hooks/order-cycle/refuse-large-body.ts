import type { MedusaResponse } from "@medusajs/framework/http"

/** Answers 413 and ends the connection, whose rest nobody reads. */
export const refuseLargeBody = (
  res: MedusaResponse,
  largest: number,
  advice: string
): void => {
  res
    .status(413)
    .set("connection", "close")
    .json({
      type: "invalid_data",
      message: `The body is larger than ${largest / 1024} KB. ${advice}`,
    })
}
