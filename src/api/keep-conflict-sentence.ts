import { MedusaError } from "@medusajs/framework/utils"

/**
 * For `.catch()` of a workflow run. Core's error handler replaces the message
 * of every conflict; an error in the form of an HTTP error keeps it.
 */
export function keepConflictSentence(error: {
  type?: string
  message: string
}): never {
  if (error.type === MedusaError.Types.CONFLICT) {
    throw Object.assign(new Error(error.message), {
      expose: true,
      status: 409,
      statusCode: 409,
    })
  }
  throw error
}
