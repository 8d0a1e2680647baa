import type { z } from "@medusajs/framework/zod"

/** All problems of a refused value, each with its path, in one text. */
export const describeIssues = ({ issues }: z.ZodError): string =>
  issues
    .map(({ path, message }) =>
      path.length ? `${path.join(".")}: ${message}` : message
    )
    .join("; ")
