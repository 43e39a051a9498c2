import { startMock } from '@pluralkit-openapi/mock'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** How a program finds the mock server: as it gets it in its environment. */
    mock: { PK_BASE_URL: string; PK_TOKEN: string }
  }
}

/** One mock server for all programs. */
export default async function setup({ provide }: TestProject) {
  const mock = await startMock({ port: 0, limits: false })
  provide('mock', { PK_BASE_URL: mock.baseUrl, PK_TOKEN: mock.exampleToken })
  return () => mock.close()
}
