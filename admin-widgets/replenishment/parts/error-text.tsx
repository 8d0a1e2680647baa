import { Text } from "@medusajs/ui"

/** What the server refused, in its words. */
export const ErrorText = ({ error }: { error: Error | null }) =>
  error ? (
    <Text size="small" className="text-ui-fg-error" role="alert">
      {error.message}
    </Text>
  ) : null
