import { Container } from "@medusajs/ui"
import type { ReactNode } from "react"
import { Failure } from "../../reports/failure"
import { Loading } from "../../reports/loading"

type AnsweredProps<Answer> = {
  answer: {
    data: Answer | undefined
    error: Error | null
    refetch: () => unknown
  }
  /** Of what comes, pixels. */
  height: number
  children: (data: Answer) => ReactNode
}

/** What the server answered; its place until then, or why there is nothing. */
export const Answered = <Answer,>({
  answer: { data, error, refetch },
  height,
  children,
}: AnsweredProps<Answer>) => {
  if (data) {
    return <>{children(data)}</>
  }
  return (
    <Container className="p-0">
      {error ? (
        <Failure error={error} retry={() => refetch()} />
      ) : (
        <Loading height={height} />
      )}
    </Container>
  )
}
