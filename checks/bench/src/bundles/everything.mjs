export * from '@pluralkit-openapi/sdk'
export * from '@pluralkit-openapi/sdk/dispatch'
export * from '@pluralkit-openapi/sdk/values'
