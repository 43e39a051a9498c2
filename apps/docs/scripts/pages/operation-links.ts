import { anchorOf, type OpenApiDocument, operations, webhooks } from '../document.js'

/** `[…](op:updateMember)` becomes a link to the operation in the reference. */
export function withOperationLinks(markdown: string, document: OpenApiDocument): string {
  const anchors = new Map(
    [...operations(document), ...webhooks(document)].map((operation) => [
      operation.object.operationId,
      anchorOf(operation),
    ]),
  )
  return markdown.replace(/\]\(op:(\w+)\)/g, (_, operationId: string) => {
    const anchor = anchors.get(operationId)
    if (!anchor) throw new Error(`There is no operation "${operationId}".`)
    return `](/reference/${anchor})`
  })
}
