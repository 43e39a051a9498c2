import type { OpenApiDocument } from './document.js'

const operationId = `type Routes = typeof routes\nexport type OperationId = { [Path in keyof Routes]: Routes[Path][keyof Routes[Path]] }[keyof Routes]\n`

/** The operations by path template and method. */
export function renderRoutes({ paths }: OpenApiDocument): string {
  const routes = Object.entries(paths).map(([path, item]) => {
    const operations = Object.entries(item).flatMap(([method, { operationId }]) =>
      operationId ? [`${method.toUpperCase()}: '${operationId}'`] : [],
    )
    return `  '${path}': { ${operations.join(', ')} },`
  })
  return `export const routes = {\n${routes.join('\n')}\n} as const\n\n${operationId}`
}
