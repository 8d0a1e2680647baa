import type { z } from "@medusajs/framework/zod"

type Issue = z.ZodError["issues"][number]

/** All problems of a refused value, each with its path, in one text. */
export const describeIssues = ({ issues }: z.ZodError): string =>
  issues
    .map((issue) =>
      issue.path.length
        ? `${issue.path.join(".")}: ${messageOf(issue)}`
        : messageOf(issue)
    )
    .join("; ")

/** What is wrong with a key stands one level deeper. */
const messageOf = (issue: Issue): string =>
  issue.code === "invalid_key" ? issue.issues[0].message : issue.message
