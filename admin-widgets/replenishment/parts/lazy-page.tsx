import { type ReactNode, Suspense } from "react"
import { Container } from "@medusajs/ui"
import { Loading } from "../../reports/loading"

/** Keeps a page's place while its code arrives: few need it in every session. */
export const LazyPage = ({ children }: { children: ReactNode }) => (
  <Suspense
    fallback={
      <Container className="p-0">
        <Loading height={480} />
      </Container>
    }
  >
    {children}
  </Suspense>
)
