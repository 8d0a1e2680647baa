import { Input } from "@medusajs/ui"
import { type FormEvent, forwardRef, useState } from "react"

type SearchFieldProps = { label: string; search: (text: string) => void }

/** Asks the server when Enter is pressed; Escape leaves the field. */
export const SearchField = forwardRef<HTMLInputElement, SearchFieldProps>(
  ({ label, search }, field) => {
    const [text, setText] = useState("")
    const send = (event: FormEvent<HTMLFormElement>) => {
      event.preventDefault()
      search(text.trim())
      event.currentTarget.querySelector("input")?.blur()
    }
    return (
      <form role="search" onSubmit={send}>
        <Input
          ref={field}
          type="search"
          size="small"
          aria-label={label}
          placeholder={label}
          value={text}
          onChange={({ target }) => {
            setText(target.value)
            // The field's own cross empties it without Enter.
            if (!target.value) {
              search("")
            }
          }}
          onKeyDown={({ key, currentTarget }) =>
            key === "Escape" && currentTarget.blur()
          }
        />
      </form>
    )
  }
)
SearchField.displayName = "SearchField"
